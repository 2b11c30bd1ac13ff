"""The words that people write over their columns, in English, Indonesian and Malay, each without blanks and signs."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum, auto


class Field(StrEnum):
    """What a column can tell us."""

    ORDER_ID = auto()
    LINE_ID = auto()
    DAY = auto()
    CUSTOMER_ID = auto()
    NAME = auto()
    FORM_OF_ADDRESS = auto()
    PHONE = auto()
    EMAIL = auto()
    ADDRESS = auto()
    ITEM = auto()
    CATEGORY = auto()
    QUANTITY = auto()
    AMOUNT = auto()
    """The total of the line."""
    UNIT_PRICE = auto()
    SERIAL = auto()
    WARRANTY = auto()
    SERVED_BY = auto()
    SAID = auto()
    RECEIPT_TYPE = auto()
    """Whether the row is a sale at all, or a refund or a cancelled one."""
    CANCELLED_ON = auto()
    """When the sale was cancelled; it was, where anything stands here."""
    REFUNDED = auto()
    """What was given back of the whole order."""
    SUBTOTAL = auto()
    """What all goods of the order cost after its discounts."""
    CURRENCY = auto()
    OTHER_NAME = auto()
    """Who it is where the name is empty: a company, or whom it was sent to."""
    BIRTHDAY = auto()
    LANGUAGE = auto()
    NOTE = auto()
    """What is to be known of the customer."""
    DO_NOT_CONTACT = auto()
    SERVICE_CALLS = auto()
    """Whether we may call about what was bought."""
    OFFERS = auto()
    """Whether we may send offers and greetings."""
    WRONG_PHONE = auto()
    """A number of hers at which she was not reached."""
    BEST_TIME = auto()
    SENT_BY = auto()
    """Which customer sent her: the id of that one, or whatever a person wrote there."""
    HEARD_FROM = auto()
    """How she heard of the shop."""
    RETURNED_QUANTITY = auto()
    """How much of the line came back."""
    RETURNED_AMOUNT = auto()
    """What was given back for it."""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# The first word wins when a file has several of one field: the most telling ones come first.
WORDS: dict[Field, tuple[str, ...]] = {
    Field.ORDER_ID: _listed(
        """orderid ordernumber orderno receiptnumber receiptno receiptid invoicenumber invoiceno invoiceid transactionid
        nomorinvoice noinvoice nomorfaktur nofaktur nomorstruk nostruk nomornota nonota nomorpesanan nopesanan idpesanan
        nomororder noorder idorder nomortransaksi notransaksi idtransaksi nomborresit noresit nomborinvois noinvois
        nomborpesanan order receipt invoice faktur struk resit invois"""
    ),
    Field.LINE_ID: ("lineid", "rowid", "orderlineid", "lineitemid", "lineno", "linenumber", "idbaris", "nobaris"),
    Field.DAY: _listed(
        """orderdate purchasedate saledate salesdate dateofpurchase datesold invoicedate receiptdate transactiondate
        tanggalbeli tanggalpembelian tanggaljual tanggalpenjualan tanggaltransaksi tanggalorder tanggalpesanan tglbeli
        tglpembelian tgljual tglpenjualan tgltransaksi tglorder tarikhbeli tarikhbelian tarikhpembelian tarikhjual
        tarikhjualan tarikhtransaksi tarikhpesanan tanggalnota tglnota tanggalfaktur tglfaktur
        tarikhinvois tarikhresit date tanggal tgl tarikh day datetime soldon boughton"""
    ),
    Field.CUSTOMER_ID: _listed(
        """customerid customernumber customerno customercode clientid buyerid memberid membernumber idpelanggan
        kodepelanggan nomorpelanggan nopelanggan nomborpelanggan kodpelanggan idcustomer kodecustomer
        idmember"""
    ),
    Field.NAME: _listed(
        """customername namapelanggan namacustomer namapembeli namakonsumen buyername clientname fullname namalengkap
        namapenuh contactname namakontak fn customer pelanggan pembeli konsumen buyer client name nama"""
    ),
    Field.FORM_OF_ADDRESS: _listed("""formofaddress nameprefix sapaan gelaran panggilanhormat salutation honorific"""),
    Field.PHONE: _listed(
        """phone phonenumber phoneno phonevalue customerphone telephone telephonenumber mobile mobilephone mobilenumber
        mobileno cell cellphone contactnumber contactno customercontacts contact hp nohp nomorhp handphone nohandphone
        nomorhandphone telp notelp nomortelp telepon notelepon nomortelepon tlp notlp tel notel notelefon telefon
        nombortelefon nombortel nombortelpon whatsapp nowhatsapp nomorwhatsapp whatsappnumber wa nowa nomorwa kontak
        teleponrumah telefonrumah telprumah telepongenggam ponsel noponsel nomorponsel bimbit nomborbimbit
        telefonbimbit homephone workphone hppelanggan teleponpelanggan telefonpelanggan telpon notelpon nomortelpon
        nohpwa hpwa nowahp nomorhpwa telphp notelphp teleponhp noteleponhp telponhp notelponhp notelhp nomortelponhp
        notelbimbit notelefonbimbit nombortelbimbit nombortelefonbimbit nobimbit nokontak nomorkontak kontakhp telno
        mobilephoneno phonemobile"""
    ),
    Field.EMAIL: _listed(
        """email emailaddress emailvalue customeremail mail surel emel alamatemail alamatemel alamatsurel"""
    ),
    Field.ADDRESS: _listed(
        """address customeraddress homeaddress streetaddress addressformatted alamat alamatpelanggan alamatrumah
        alamatlengkap billingaddress shippingaddress deliveryaddress alamatpengiriman alamatpenghantaran adr"""
    ),
    Field.ITEM: _listed(
        """itemname productname namabarang namaproduk namaitem namabarangan item product barang produk article
        barangan description deskripsi butiran model"""
    ),
    Field.CATEGORY: _listed(
        """subcategory subkategori category productcategory itemcategory kategori kategoribarang kategoriproduk
        jenisbarang jenisproduk kelompokbarang"""
    ),
    Field.QUANTITY: _listed(
        """quantity qty qtysold quantitysold kuantitas kuantiti jumlahbarang jumlahitem jumlahunit jumlahproduk
        jumlahbeli jmlbarang bilangan banyaknya banyak pcs"""
    ),
    Field.AMOUNT: _listed(
        """amount linetotal lineamount totalprice totalamount totalharga hargatotal jumlahharga netsales nettotal
        totalbayar totalbayaran totalpembayaran jumlahbayar jumlahbayaran jumlahpembayaran sales
        totalsales totalpenjualan penjualan jualan total nilai nominal amaun revenue subtotal
        grosssales rp rm"""
    ),
    Field.UNIT_PRICE: _listed(
        """unitprice priceeach priceperunit itemprice hargasatuan hargaseunit hargaunit hargaperunit hargapcs"""
    ),
    Field.SERIAL: _listed(
        """serial serialno serialnumber noserial nomorserial nomorseri noseri nosiri nomborsiri imei sn"""
    ),
    Field.WARRANTY: _listed(
        """warranty warrantymonths garansi garansibulan masagaransi lamagaransi waranti warantibulan tempohwaranti
        garansibln masagaransibulan masagaransibln lamagaransibulan tempohwarantibulan warantibln jaminan"""
    ),
    Field.SERVED_BY: _listed(
        """servedby cashiername cashier salesperson salesman clerk employee employeename staff kasir namakasir
        namasales soldby
        pelayan dilayanioleh dilayanoleh pramuniaga karyawan juruwang namajuruwang jurujual pekerja"""
    ),
    Field.SAID: _listed(
        """whattheysaid katapelanggan
        said note notes customernote comment comments remark remarks catatan komentar keterangan ket ulasan komen
        catatanpelanggan"""
    ),
    Field.RECEIPT_TYPE: ("receipttype", "status", "orderstatus", "receiptstatus", "jenisstruk", "jenisresit"),
    Field.CANCELLED_ON: ("cancelledat", "canceledat", "cancelledon", "dibatalkanpada"),
    Field.REFUNDED: ("refundedamount", "amountrefunded"),
    Field.CURRENCY: ("currency", "currencycode", "matauang", "kodematauang", "kodmatawang", "matawang"),
    Field.OTHER_NAME: _listed(
        "company companyname organization organizationname org perusahaan namaperusahaan syarikat"
    ),
    Field.BIRTHDAY: _listed(
        """birthday birthdate dateofbirth dob bday tanggallahir tgllahir ulangtahun ultah tanggalulangtahun tarikhlahir
        harijadi tarikhharijadi hariulangtahun"""
    ),
    Field.LANGUAGE: ("language", "lang", "bahasa", "spokenlanguage", "bahasapelanggan"),
    Field.NOTE: _listed("notesaboutcustomer noteaboutcustomer aboutcustomer tentangpelanggan catatantentangpelanggan"),
    Field.DO_NOT_CONTACT: _listed(
        """donotcontact dontcontact nocontact donotcall dontcall optout optedout unsubscribed jangandihubungi
        janganhubungi jangantelepon jangantelefon jangandihubungilagi tidakmaudihubungi"""
    ),
    Field.SERVICE_CALLS: _listed(
        """servicecalls servicecallsallowed mayservicecall teleponlayanan bolehteleponlayanan panggilanservis
        panggilankhidmat"""
    ),
    Field.OFFERS: _listed(
        """offers offersandgreetings mayoffer penawaran bolehpenawaran tawaran penawarandanucapan tawarandanucapan"""
    ),
    Field.WRONG_PHONE: _listed("wrongnumber wrongphone nomorsalah nomborsalah salahnomor salahnombor"),
    Field.BEST_TIME: _listed(
        """besttimetocall besttime waktuterbaik waktuterbaikditelepon waktuterbaikmenelepon masaterbaik
        masaterbaikdipanggil masaterbaikuntukmenelefon"""
    ),
    Field.SENT_BY: _listed(
        """sentby dikirimoleh dihantaroleh sentbycustomer sentbycustomerid senttousby referredby referredbyid
        referredbycustomer referredbycustomerid referrerid referrercustomerid referrer referrername
        introducedby recommendedby dirujukoleh dirujuk perujuk namaperujuk idperujuk direferensikanoleh
        direkomendasikanoleh rekomendasidari referensidari dikenalkanoleh diajakoleh diperkenalkanoleh
        siapayangmengajak yangmengajak siapayangmembawa disyorkanoleh dicadangkanoleh whosentthem whosentyou"""
    ),
    Field.HEARD_FROM: _listed(
        """heardofus heardofusfrom heardaboutus heardaboutusfrom heardfrom howtheyheardofus howyouheardofus
        howdidyouhearofus howdidyouhearaboutus howdidyoufindus tahudarimana taudarimana tahukamidarimana
        tahutokodarimana mengetahuikamidari kenaldarimana leadsource referralsource customersource sourceofcustomer
        originalsource sumberpelanggan sumberprospek sumberreferensi sumberrujukan mengenalikamidari"""
    ),
    Field.RETURNED_QUANTITY: _listed("returnedquantity kuantitasdikembalikan kuantitidipulangkan"),
    Field.RETURNED_AMOUNT: _listed("returnedamount nilaidikembalikan amaundipulangkan"),
}
NAME_PARTS = (
    ("firstname", "givenname", "namadepan", "namapertama"),
    ("middlename", "additionalname", "namatengah"),
    ("lastname", "familyname", "surname", "namabelakang", "namakeluarga", "namaakhir"),
)
# The price of one piece where a quantity stands beside it and no total, else the amount.
PRICES = ("price", "harga", "hargabarang", "hargajual", "sellingprice", "saleprice")
# Money to who writes English, who sold it where Harga stands beside it.
SALES, SELLER = "sales", "salesman"
# Who carried the goods, where goods stand beside it.
CARRIED = ("sentby", "dikirimoleh", "dihantaroleh")
# A quantity to an Indonesian, a total to a Malay.
SUMS = ("jumlah", "jml")
MALAY = frozenset({"tarikh", "kuantiti", "nombor", "waranti", "resit", "invois", "emel", "telefon", "juruwang", "siri"})
# A receipt to an Indonesian, a note to a Malay.
NOTA = "nota"
_FIELD_OF = {word: field for field, words in WORDS.items() for word in words}
_FIELD_OF |= {part: Field.NAME for parts in NAME_PARTS for part in parts}
_FIELD_OF |= dict.fromkeys((*PRICES, *SUMS), Field.AMOUNT) | {NOTA: Field.ORDER_ID}
_LONGEST = 60
EXAMPLES = "Name, Phone, Date, Item, Price; Nama, No HP, Tanggal, Barang, Harga; Nama, Telefon, Tarikh, Barang, Harga"

_WORD = re.compile(r"[^\W_]+")
_CURRENCY_WORDS = frozenset({"rp", "idr", "rupiah", "rm", "myr", "ringgit", "usd", "sgd", "bnd", "s$", "$"})
_NUMBERED = re.compile(r"(phone|email|address)\d{1,2}(value|formatted)?|(.*[^\d])\d{1,2}")


def words_of(header: str) -> tuple[str, ...]:
    """The words of a header in lower case; signs, blanks and marks only part them."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", header).casefold()))


def key_of(header: str) -> str:
    """A header as it stands in WORDS: `No. HP` is nohp, `Harga (RM)` is harga."""
    words = words_of(header)
    bare = [word for word in words if word not in _CURRENCY_WORDS]
    return "".join(bare or words)


def names_currency(header: str) -> bool:
    """Whether a header says that its column holds money."""
    return any(word in _CURRENCY_WORDS for word in words_of(header))


def unnumbered(key: str) -> str:
    """The key without its number: phone2value is phonevalue, nohp2 is nohp."""
    found = _NUMBERED.fullmatch(key)
    if found is None:
        return key
    return found[3] or found[1] + (found[2] or "")


def fields_named(cells: Iterable[str]) -> int:
    """How many different things these cells name, taken for headers."""
    keys = (key_of(cell) for cell in cells if cell and len(cell) <= _LONGEST)
    return len({_FIELD_OF.get(key) or _FIELD_OF.get(unnumbered(key)) for key in keys} - {None})


def header_place(rows: Sequence[Sequence[str]], *, has_titles: bool = False) -> int:
    """Which of a table's first rows names the columns: the first that names two things and is fuller than those above.

    Where none does it is the first; in a workbook, which `has_titles`, the first with more than one filled cell.
    """
    widths = [sum(1 for cell in row if cell and not cell.isspace()) for row in rows]
    widest = 0
    for place, row in enumerate(rows):
        if widths[place] > widest and fields_named(row) > 1:
            return place
        widest = max(widest, widths[place])
    return next((place for place, width in enumerate(widths) if width > 1), 0) if has_titles else 0
