<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>About the program</source>
        <translation>Tentang program</translation>
    </message>
    <message>
        <source>Saved, without any customer&apos;s data: {path}</source>
        <translation>Tersimpan, tanpa data pelanggan: {path}</translation>
    </message>
    <message>
        <source>Look it through, then send it to whoever helps you.</source>
        <translation>Baca dulu, lalu kirim ke orang yang membantu Anda.</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Karya siapa yang ada di dalamnya</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>File toko</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Lisensinya</translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation>Simpan yang perlu dikirim</translation>
    </message>
    <message>
        <source>Facts about the program and this PC for whoever mends it; no customer&apos;s data</source>
        <translation>Keterangan tentang program dan PC ini untuk yang memperbaikinya; tanpa data pelanggan</translation>
    </message>
    <message>
        <source>The text of this licence is not on this PC.</source>
        <translation>Teks lisensi ini tidak ada di PC ini.</translation>
    </message>
    <message>
        <source>Shop CRM report {day}.txt</source>
        <translation>Laporan Shop CRM {day}.txt</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>File teks</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Go to Today</source>
        <translation>Buka Hari ini</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Buka Pelanggan</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ulangi langkah yang diurungkan</translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Buka Pengaturan</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Pengaturan: {section}</translation>
    </message>
    <message>
        <source>Who is due when: the week</source>
        <translation>Siapa ditelepon kapan: seminggu</translation>
    </message>
    <message>
        <source>Catch up on calls that wait</source>
        <translation>Kejar telepon yang menunggu</translation>
    </message>
    <message>
        <source>Best senders: who sent others to us</source>
        <translation>Pembawa pelanggan terbaik: siapa mengajak siapa</translation>
    </message>
    <message>
        <source>Who is here twice: make one of two</source>
        <translation>Siapa tercatat dua kali: satukan</translation>
    </message>
    <message>
        <source>Go to the complaints</source>
        <translation>Buka Keluhan</translation>
    </message>
    <message>
        <source>Go to the products</source>
        <translation>Buka Barang</translation>
    </message>
    <message>
        <source>Go to the plans</source>
        <translation>Buka Rencana</translation>
    </message>
    <message>
        <source>Print address labels</source>
        <translation>Cetak label alamat</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>The next language</source>
        <translation>Bahasa berikutnya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Tentang program ini</translation>
    </message>
    <message>
        <source>Find anything that can be done</source>
        <translation>Cari apa saja yang bisa dilakukan</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>On Today: happy, not happy, no answer, later, all other outcomes</source>
        <translation>Di Hari ini: puas, tidak puas, tidak diangkat, nanti, semua hasil lain</translation>
    </message>
    <message>
        <source>On Today and on a customer&apos;s card: write a message</source>
        <translation>Di Hari ini dan di kartu pelanggan: tulis pesan</translation>
    </message>
    <message>
        <source>In a message: WhatsApp, SMS, e-mail, copy, or a QR code</source>
        <translation>Di pesan: WhatsApp, SMS, email, salin, atau kode QR</translation>
    </message>
    <message>
        <source>In a message: it is sent and done, or sent and asked again later</source>
        <translation>Di pesan: terkirim dan beres, atau terkirim dan ditanya lagi nanti</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a QR code that puts them into a phone&apos;s contacts</source>
        <translation>Di kartu pelanggan: kode QR yang memasukkannya ke kontak ponsel</translation>
    </message>
    <message>
        <source>On a printed list: book all that the line says</source>
        <translation>Di daftar tercetak: catat semua yang tertulis di barisnya</translation>
    </message>
    <message>
        <source>On a printed list: answer what is asked</source>
        <translation>Di daftar tercetak: jawab yang ditanyakan</translation>
    </message>
    <message>
        <source>Among the rows of a printed list: what came of the call, or nothing</source>
        <translation>Di baris daftar tercetak: hasil teleponnya, atau kosongkan</translation>
    </message>
    <message>
        <source>Among the rows of a printed list: book it again</source>
        <translation>Di baris daftar tercetak: catat lagi</translation>
    </message>
    <message>
        <source>In the catch-up: spread the calls over the next open days</source>
        <translation>Saat mengejar ketinggalan: bagi telepon ke hari-hari buka berikutnya</translation>
    </message>
    <message>
        <source>In the catch-up: keep a call that is too old, or let it go</source>
        <translation>Saat mengejar ketinggalan: pertahankan telepon yang terlalu lama, atau lepaskan</translation>
    </message>
    <message>
        <source>In the catch-up: let all of them go</source>
        <translation>Saat mengejar ketinggalan: lepas semuanya</translation>
    </message>
    <message>
        <source>In the week: move the call to another day</source>
        <translation>Di Sepekan: pindahkan telepon ke hari lain</translation>
    </message>
    <message>
        <source>In the week: move the call to a day you type</source>
        <translation>Di Sepekan: pindahkan telepon ke hari yang diketik</translation>
    </message>
    <message>
        <source>In the week: earlier or later days</source>
        <translation>Di Sepekan: hari sebelumnya atau berikutnya</translation>
    </message>
    <message>
        <source>On Today and at the counter: write down what they said</source>
        <translation>Di Hari ini dan di kasir: catat kata-kata mereka</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a new purchase for this customer</source>
        <translation>Di kartu pelanggan: pembelian baru untuk pelanggan ini</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: goods of the chosen purchase come back</source>
        <translation>Di kartu pelanggan: barang dari pembelian yang dipilih dikembalikan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: strike out the chosen purchase</source>
        <translation>Di kartu pelanggan: coret pembelian yang dipilih</translation>
    </message>
    <message>
        <source>At the counter: on to the next field; on an empty new line it saves</source>
        <translation>Di kasir: ke isian berikutnya; di baris baru yang kosong, simpan</translation>
    </message>
    <message>
        <source>sell, counter, note a wish, who sent you</source>
        <translation>jual, kasir, catat keinginan, siapa yang mengajak</translation>
    </message>
    <message>
        <source>thank who sent somebody, circle, word of mouth</source>
        <translation>berterima kasih kepada yang mengajak, lingkaran, dari mulut ke mulut</translation>
    </message>
    <message>
        <source>doubles, duplicates, merge two customers</source>
        <translation>ganda, dobel, gabungkan dua pelanggan</translation>
    </message>
    <message>
        <source>Greetings: who wants one, and sending them</source>
        <translation>Ucapan: siapa yang minta, dan mengirimnya</translation>
    </message>
    <message>
        <source>birthdays, feast days, cards</source>
        <translation>ulang tahun, hari raya, kartu ucapan</translation>
    </message>
    <message>
        <source>exchange goods, return goods, repair, not happy</source>
        <translation>tukar barang, kembalikan barang, retur, perbaikan, tidak puas</translation>
    </message>
    <message>
        <source>wishes, arrivals, goods have come, stock, price</source>
        <translation>keinginan, barang datang, kedatangan barang, stok, harga</translation>
    </message>
    <message>
        <source>write a note, note a wish, note a complaint, return goods, birthday, consent, stop calling, forget a customer, copy of all that is known, phone, address</source>
        <translation>tulis catatan, catat keinginan, catat keluhan, kembalikan barang, retur, ulang tahun, izin, persetujuan, berhenti ditelepon, lupakan pelanggan, salinan semua yang diketahui, telepon, alamat</translation>
    </message>
    <message>
        <source>is everything in order, mend, damaged file</source>
        <translation>apakah semua beres, perbaiki, file rusak</translation>
    </message>
    <message>
        <source>Back to a safe copy…</source>
        <translation>Kembali ke salinan cadangan…</translation>
    </message>
    <message>
        <source>restore, bring back, damaged file, another PC</source>
        <translation>pulihkan, kembalikan, file rusak, PC lain</translation>
    </message>
    <message>
        <source>At the counter: save, from wherever you are</source>
        <translation>Di kasir: simpan, dari mana pun</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: edit</source>
        <translation>Di kartu pelanggan: ubah</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a copy of all that is known, or forget the customer</source>
        <translation>Di kartu pelanggan: salinan semua yang diketahui, atau hapus data pelanggan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: the receipt slip of the chosen purchase, else the card</source>
        <translation>Di kartu pelanggan: struk kecil pembelian yang dipilih, kalau tidak kartunya</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: note a wish</source>
        <translation>Di kartu pelanggan: catat keinginan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: write down what they said today</source>
        <translation>Di kartu pelanggan: tulis apa yang dikatakan hari ini</translation>
    </message>
    <message>
        <source>Among the best senders: open the card</source>
        <translation>Di antara pembawa pelanggan terbaik: buka kartunya</translation>
    </message>
    <message>
        <source>Among those who may be here twice: they are one</source>
        <translation>Di daftar yang tercatat dua kali: orang yang sama</translation>
    </message>
    <message>
        <source>Among those who may be here twice: two people</source>
        <translation>Di daftar yang tercatat dua kali: dua orang</translation>
    </message>
    <message>
        <source>Among the greetings: tick, or tick all</source>
        <translation>Pada ucapan: centang, atau centang semua</translation>
    </message>
    <message>
        <source>Among the greetings: it is sent, on to the next</source>
        <translation>Pada ucapan: sudah terkirim, lanjut ke berikutnya</translation>
    </message>
    <message>
        <source>Among the greetings: keep the words</source>
        <translation>Pada ucapan: simpan kata-katanya</translation>
    </message>
    <message>
        <source>Among those we miss: plan a call</source>
        <translation>Di daftar lama tak datang: rencanakan telepon</translation>
    </message>
    <message>
        <source>Among those we miss: not now</source>
        <translation>Di daftar lama tak datang: jangan dulu</translation>
    </message>
    <message>
        <source>On the products: a new product</source>
        <translation>Di daftar barang: barang baru</translation>
    </message>
    <message>
        <source>On a product&apos;s card: edit</source>
        <translation>Di kartu barang: ubah</translation>
    </message>
    <message>
        <source>On a product&apos;s card: goods have come</source>
        <translation>Di kartu barang: barang sudah datang</translation>
    </message>
    <message>
        <source>Among the wishes: not wished for any more</source>
        <translation>Di daftar keinginan: tidak diinginkan lagi</translation>
    </message>
    <message>
        <source>At the counter: the receipt slip of what was sold last</source>
        <translation>Di kasir: struk kecil dari penjualan terakhir</translation>
    </message>
    <message>
        <source>At the counter: note what the customer wishes for</source>
        <translation>Di kasir: catat apa yang diinginkan pelanggan</translation>
    </message>
    <message>
        <source>At the counter: what to tell of the product that is typed</source>
        <translation>Di kasir: apa yang bisa diceritakan tentang barang yang diketik</translation>
    </message>
    <message>
        <source>On a complaint: choose how it is made right</source>
        <translation>Di sebuah keluhan: pilih cara membereskannya</translation>
    </message>
    <message>
        <source>On a complaint: exchange the goods</source>
        <translation>Di sebuah keluhan: tukar barang</translation>
    </message>
    <message>
        <source>On a complaint: take the goods back</source>
        <translation>Di sebuah keluhan: terima kembali barang</translation>
    </message>
    <message>
        <source>On a solved complaint: open it again</source>
        <translation>Di keluhan yang sudah beres: buka lagi</translation>
    </message>
    <message>
        <source>On a solved complaint: they say all is well</source>
        <translation>Di keluhan yang sudah beres: katanya sudah baik</translation>
    </message>
    <message>
        <source>On a complaint: print the sheet to be signed</source>
        <translation>Di keluhan: cetak lembar untuk ditandatangani</translation>
    </message>
    <message>
        <source>On the plans: a new plan</source>
        <translation>Di rencana: rencana baru</translation>
    </message>
    <message>
        <source>On the plans: save the plan</source>
        <translation>Di rencana: simpan rencana</translation>
    </message>
    <message>
        <source>On the plans: this plan or step earlier or later</source>
        <translation>Di rencana: geser rencana atau langkah ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: note a complaint</source>
        <translation>Di kartu pelanggan: catat keluhan</translation>
    </message>
    <message>
        <source>Among the greetings: WhatsApp, SMS, e-mail, copy, or a QR code</source>
        <translation>Di daftar ucapan: WhatsApp, SMS, email, salin, atau kode QR</translation>
    </message>
    <message>
        <source>Among the greetings: print the list, or address labels</source>
        <translation>Di ucapan: cetak daftar, atau label alamat</translation>
    </message>
    <message>
        <source>On a complaint: write down what we did about it</source>
        <translation>Di sebuah keluhan: catat apa yang kita lakukan</translation>
    </message>
    <message>
        <source>On a complaint: it is solved</source>
        <translation>Di sebuah keluhan: sudah beres</translation>
    </message>
    <message>
        <source>One step back; words are never lost</source>
        <translation>Mundur satu langkah; kata-kata tidak pernah hilang</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Understood</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>You can look, nothing can be changed: a newer version of this program has worked in this shop. Install that version on this PC too.</source>
        <translation>Bisa dilihat, tidak bisa diubah: versi program yang lebih baru sudah bekerja di toko ini. Pasang versi itu di PC ini juga.</translation>
    </message>
    <message>
        <source>You can look, nothing can be changed: the shop&apos;s file or its folder may only be read. Allow writing there, or copy the file to this PC&apos;s own disk and open the copy.</source>
        <translation>Bisa dilihat, tidak bisa diubah: file toko atau foldernya hanya boleh dibaca. Izinkan menulis di sana, atau salin file ke disk PC ini sendiri dan buka salinannya.</translation>
    </message>
    <message>
        <source>The shop&apos;s file lies on a disk of another PC: when the line breaks, or two PCs write at once, entries are lost. Close the program and move the file to this PC&apos;s own disk.</source>
        <translation>File toko ada di disk PC lain: kalau sambungannya putus, atau dua PC menulis bersamaan, catatan bisa hilang. Tutup program dan pindahkan file ke disk PC ini sendiri.</translation>
    </message>
    <message>
        <source>{name} copies the shop&apos;s file while we write in it: entries can be lost. Close the program, move the file to a folder of this PC alone, and let {name} have the safe copies instead.</source>
        <translation>{name} menyalin file toko selagi kita menulis di dalamnya: catatan bisa hilang. Tutup program, pindahkan file ke folder yang hanya ada di PC ini, dan biarkan {name} menyimpan salinan cadangannya saja.</translation>
    </message>
    <message>
        <source>This place cannot hold the shop&apos;s file as it should: nothing is lost, but every entry takes longer. Better close the program and move the file to this PC&apos;s own disk.</source>
        <translation>Tempat ini tidak bisa menyimpan file toko sebagaimana mestinya: tidak ada yang hilang, tetapi setiap catatan lebih lambat. Sebaiknya tutup program dan pindahkan file ke disk PC ini sendiri.</translation>
    </message>
</context>
<context>
    <name>blank</name>
    <message>
        <source>address</source>
        <translation>sapaan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>item</source>
        <translation>barang</translation>
    </message>
    <message>
        <source>day</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>toko</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>Book a printed list</source>
        <translation>Catat daftar tercetak</translation>
    </message>
    <message>
        <source>Back from the calls? Press Ctrl L.</source>
        <translation>Sudah kembali? Tekan Ctrl L.</translation>
    </message>
    <message>
        <source>Asked above</source>
        <translation>Ditanyakan di atas</translation>
    </message>
    <message>
        <source>Left as it is; A books it again</source>
        <translation>Dibiarkan; tekan A untuk mencatat lagi</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Dibiarkan</translation>
    </message>
    <message>
        <source>What came of the calls</source>
        <translation>Hasil teleponnya</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris-baris daftar</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Nomor di kertas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Chosen row:</source>
        <translation>Baris terpilih:</translation>
    </message>
    <message>
        <source>No list is printed yet</source>
        <translation>Belum ada daftar yang dicetak</translation>
    </message>
    <message>
        <source>Print the call list and take it along. What came of the calls is booked here.</source>
        <translation>Cetak daftar telepon dan bawalah. Hasilnya dicatat di sini.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n calls</source>
        <translation>
            <numerusform>Catat %n telepon</numerusform>
        </translation>
    </message>
    <message>
        <source>Book the calls</source>
        <translation>Catat hasilnya</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pertanyaan</numerusform>
        </translation>
    </message>
    <message>
        <source>3 ok, 4 na, 5 cb fri 10:00, 6 problem picture flickers, 7 stop</source>
        <translation>3 ok, 4 na, 5 cb jumat 10:00, 6 masalah gambar berkedip, 7 stop</translation>
    </message>
    <message>
        <source>List {number}, {day}: {settled} of {rows} booked</source>
        <translation>Daftar {number}, {day}: {settled} dari {rows} beres</translation>
    </message>
    <message>
        <source>List {number}, {day}, {name}: {settled} of {rows} booked</source>
        <translation>Daftar {number}, {day}, {name}: {settled} dari {rows} beres</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>Sudah dibatalkan</translation>
    </message>
    <message>
        <source>The purchase was taken back: nothing to book.</source>
        <translation>Pembeliannya dibatalkan: tidak ada yang perlu dicatat.</translation>
    </message>
    <message>
        <source>Settled already: {reason}.</source>
        <translation>Sudah selesai: {reason}.</translation>
    </message>
    <message>
        <source>Booked {when}: {outcome}.</source>
        <translation>Dicatat {when}: {outcome}.</translation>
    </message>
    <message>
        <source>Booked {when} by {name}: {outcome}.</source>
        <translation>Dicatat {when} oleh {name}: {outcome}.</translation>
    </message>
    <message>
        <source>The shop is closed that day ({why}).</source>
        <translation>Toko tutup hari itu ({why}).</translation>
    </message>
    <message>
        <source>On the list of that day.</source>
        <translation>Masuk daftar hari itu.</translation>
    </message>
    <message>
        <source>A complaint is opened.</source>
        <translation>Keluhannya dibuka.</translation>
    </message>
    <message>
        <source>Settled, and the wish is noted.</source>
        <translation>Beres, dan keinginannya dicatat.</translation>
    </message>
    <message>
        <source>The number is marked as bad.</source>
        <translation>Nomornya ditandai salah.</translation>
    </message>
    <message>
        <source>Never contacted again; all that is planned is cancelled.</source>
        <translation>Tidak dihubungi lagi; semua yang direncanakan dibatalkan.</translation>
    </message>
    <message>
        <source>No more calls about it.</source>
        <translation>Tidak ditelepon lagi soal ini.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Beres.</translation>
    </message>
    <message>
        <source>“{typed}”: what came of it?</source>
        <translation>“{typed}”: apa hasilnya?</translation>
    </message>
    <message>
        <source>“{typed}”: there is no such row on this list.</source>
        <translation>“{typed}”: tidak ada baris itu di daftar ini.</translation>
    </message>
    <message>
        <source>“{typed}”: which row is it about?</source>
        <translation>“{typed}”: ini tentang baris berapa?</translation>
    </message>
    <message>
        <source>“{typed}”: does another row begin in it?</source>
        <translation>“{typed}”: apakah ada baris lain di dalamnya?</translation>
    </message>
    <message>
        <source>Row {rows}: two things are said of it. Which one is right?</source>
        <translation>Baris {rows}: ada dua hasil. Mana yang benar?</translation>
    </message>
    <message>
        <source>“{typed}”: when shall we call back? Type a day behind it.</source>
        <translation>“{typed}”: kapan kita telepon lagi? Ketik harinya di belakangnya.</translation>
    </message>
    <message>
        <source>“{typed}”: which day is meant?</source>
        <translation>“{typed}”: hari apa yang dimaksud?</translation>
    </message>
    <message>
        <source>“{typed}”: what did the customer say? Type it behind it.</source>
        <translation>“{typed}”: apa kata pelanggan? Ketik di belakangnya.</translation>
    </message>
    <message>
        <source>“{typed}”: is it meant of rows {rows}?</source>
        <translation>“{typed}”: apakah untuk baris {rows}?</translation>
    </message>
    <message>
        <source>Words: “{said}”</source>
        <translation>Kata-kata: “{said}”</translation>
    </message>
    <message>
        <source>Row {rows}</source>
        <translation>Baris {rows}</translation>
    </message>
    <message>
        <source>Row {rows}: {told}</source>
        <translation>Baris {rows}: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls booked.</source>
        <translation>
            <numerusform>%n telepon tercatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: row {rows}.</source>
        <translation>Dibiarkan: baris {rows}.</translation>
    </message>
    <message>
        <source>The last attempt: one message is offered.</source>
        <translation>Upaya terakhir: satu pesan ditawarkan.</translation>
    </message>
    <message>
        <source>Given up: not reached.</source>
        <translation>Dihentikan: tidak terhubungi.</translation>
    </message>
    <message>
        <source>We try again from {day}.</source>
        <translation>Kita coba lagi mulai {day}.</translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <source>This did not work</source>
        <translation>Ini tidak berhasil</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ada yang salah di dalam program</translation>
    </message>
    <message>
        <source>What you typed is still there, and what was saved is safe. Try it again; if it happens again, close the program and open it anew. Where it happened is in the log, without any customer&apos;s data.</source>
        <translation>Yang Anda ketik masih ada, dan yang sudah tersimpan aman. Coba sekali lagi; kalau terjadi lagi, tutup program lalu buka kembali. Tempat kejadiannya tercatat di log, tanpa data pelanggan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>catch up</name>
    <message>
        <source>Catch up</source>
        <translation>Kejar ketinggalan</translation>
    </message>
    <message>
        <source>Spread the calls</source>
        <translation>Bagi teleponnya</translation>
    </message>
    <message>
        <source>Calls that wait</source>
        <translation>Telepon yang menunggu</translation>
    </message>
    <message>
        <source>To today&apos;s calls</source>
        <translation>Ke telepon hari ini</translation>
    </message>
    <message>
        <source>Nothing to catch up</source>
        <translation>Tidak ada yang tertinggal</translation>
    </message>
    <message>
        <source>Today&apos;s calls can be managed, and none has waited too long.</source>
        <translation>Telepon hari ini masih sanggup dikerjakan, dan tidak ada yang menunggu terlalu lama.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Menunggu terlalu lama</translation>
    </message>
    <message>
        <source>What they said last</source>
        <translation>Kata mereka terakhir kali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lepaskan</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>Seharusnya %n hari yang lalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it still worth a call?</source>
        <translation>Masih perlu ditelepon?</translation>
    </message>
    <message numerus="yes">
        <source>Let all %n go</source>
        <translation>
            <numerusform>Lepaskan semua (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away %n days.</source>
        <translation>
            <numerusform>Anda tidak masuk %n hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait.</source>
        <translation>
            <numerusform>%n telepon menunggu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long.</source>
        <translation>
            <numerusform>%n telepon sudah menunggu terlalu lama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n calls a day: promises and complaints first, then the dearest purchases.</source>
        <translation>
            <numerusform>Dengan %n telepon sehari: janji dan keluhan dulu, lalu pembelian yang paling mahal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved until you press Enter.</source>
        <translation>Tidak ada yang dipindah sebelum Enter ditekan.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: keep each of them, or let it go.</source>
        <translation>
            <numerusform>%n telepon sudah menunggu terlalu lama: pertahankan, atau lepaskan satu per satu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more calls come after these.</source>
        <translation>
            <numerusform>%n telepon lagi menyusul sesudah ini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>it does not work</source>
        <translation>tidak berfungsi</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>datang rusak</translation>
    </message>
    <message>
        <source>it came late</source>
        <translation>datang terlambat</translation>
    </message>
    <message>
        <source>it was the wrong thing</source>
        <translation>barangnya salah</translation>
    </message>
    <message>
        <source>it is not as we told</source>
        <translation>tidak seperti kata kita</translation>
    </message>
    <message>
        <source>how we treated them</source>
        <translation>cara kita melayani</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>harganya</translation>
    </message>
    <message>
        <source>another cause</source>
        <translation>sebab lain</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>call</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kartu</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>kunjungan</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check my shop</source>
        <translation>Periksa toko saya</translation>
    </message>
    <message>
        <source>Every part of the shop file is looked at. Nothing is changed by looking.</source>
        <translation>Setiap bagian file toko dilihat. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A safe copy is made first. Then the lists are made anew from what was kept.</source>
        <translation>Salinan cadangan dibuat dulu. Lalu daftar-daftar disusun ulang dari yang tersimpan.</translation>
    </message>
    <message>
        <source>Check of the shop</source>
        <translation>Pemeriksaan toko</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Everything in this shop is in order.</source>
        <translation>Semua isi toko ini beres.</translation>
    </message>
    <message>
        <source>This is not as it should be. What customers bought and said was left as it is.</source>
        <translation>Ini tidak sebagaimana mestinya. Apa yang dibeli dan dikatakan pelanggan dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Perbaiki yang bisa diperbaiki</translation>
    </message>
    <message>
        <source>Saved, without any customer&apos;s data: {path}. You can print it from there.</source>
        <translation>Tersimpan, tanpa data pelanggan: {path}. Bisa dicetak dari sana.</translation>
    </message>
    <message>
        <source>Save as a text</source>
        <translation>Simpan sebagai teks</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read. Close the program, then bring back your newest safe copy or salvage what can be read.</source>
        <translation>Sebagian file tidak dapat dibaca. Tutup program, lalu kembalikan salinan cadangan terbaru atau selamatkan yang masih terbaca.</translation>
    </message>
    <message>
        <source>They hang on something that is gone. Make a safe copy and show this report to whoever helps you.</source>
        <translation>Semua itu bergantung pada sesuatu yang sudah tidak ada. Buat salinan cadangan dan tunjukkan laporan ini kepada yang membantu Anda.</translation>
    </message>
    <message>
        <source>They are not as this program last wrote them: a bad disk or another program changed them. Make a safe copy on another disk and show this report to whoever helps you.</source>
        <translation>Isinya tidak sama dengan yang terakhir ditulis program ini: disk yang rusak atau program lain mengubahnya. Buat salinan cadangan di disk lain dan tunjukkan laporan ini kepada yang membantu Anda.</translation>
    </message>
    <message>
        <source>What they come to is not the sum of what was sold. Show this report to whoever helps you.</source>
        <translation>Jumlahnya tidak sama dengan jumlah barang yang dijual. Tunjukkan laporan ini kepada yang membantu Anda.</translation>
    </message>
    <message>
        <source>A call, a complaint or a wish stands with another customer than what it came of. Show this report to whoever helps you.</source>
        <translation>Ada telepon, keluhan atau keinginan yang tercatat pada pelanggan lain dari asalnya. Tunjukkan laporan ini kepada yang membantu Anda.</translation>
    </message>
    <message>
        <source>They fit no purchase, plan or wish. Let them go when they come up on Today.</source>
        <translation>Tidak cocok dengan pembelian, rencana atau keinginan mana pun. Lepaskan ketika muncul di Hari ini.</translation>
    </message>
    <message>
        <source>Their purchase was struck, or the customer wants no calls. Let them go when they come up on Today.</source>
        <translation>Pembeliannya dibatalkan, atau pelanggan tidak mau ditelepon. Lepaskan ketika muncul di Hari ini.</translation>
    </message>
    <message>
        <source>They are open, and say that they came true or were told. Look at them on the page of the products.</source>
        <translation>Masih terbuka, tetapi tercatat sudah terpenuhi atau sudah dikabarkan. Lihat di halaman produk.</translation>
    </message>
    <message>
        <source>They are open, and have a day on which they were solved. Open them and solve them again.</source>
        <translation>Masih terbuka, tetapi sudah punya tanggal selesai. Buka dan selesaikan sekali lagi.</translation>
    </message>
    <message>
        <source>Two were made one, and both are there. Make one of them again: Who is here twice.</source>
        <translation>Dua orang sudah digabung, tetapi keduanya masih ada. Gabungkan lagi: Siapa tercatat dua kali.</translation>
    </message>
    <message>
        <source>Something about them is still there. Start the program again: it forgets them anew.</source>
        <translation>Masih ada sesuatu tentang mereka. Jalankan ulang program: mereka akan dilupakan lagi.</translation>
    </message>
    <message>
        <source>Somebody may not be found although they are there. Can be mended.</source>
        <translation>Ada yang mungkin tidak ditemukan padahal tercatat. Bisa diperbaiki.</translation>
    </message>
    <message>
        <source>Months would show other sums than were sold. Can be mended.</source>
        <translation>Jumlah bulanan bisa berbeda dari yang terjual. Bisa diperbaiki.</translation>
    </message>
    <message>
        <source>A number might be given to somebody else again. Can be mended.</source>
        <translation>Sebuah nomor bisa terpakai lagi untuk orang lain. Bisa diperbaiki.</translation>
    </message>
    <message>
        <source>They would come up too early or too late. Can be mended.</source>
        <translation>Akan muncul terlalu awal atau terlambat. Bisa diperbaiki.</translation>
    </message>
    <message>
        <source>{flaw}: {count}</source>
        <translation>{flaw}: {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>check of the shop, {day} {time}</source>
        <translation>pemeriksaan toko, {day} {time}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Belum beres</translation>
    </message>
    <message>
        <source>No name, number or word of a customer is in this report.</source>
        <translation>Laporan ini tidak memuat nama, nomor atau ucapan pelanggan.</translation>
    </message>
</context>
<context>
    <name>circle</name>
    <message>
        <source>Word of mouth</source>
        <translation>Dari mulut ke mulut</translation>
    </message>
    <message numerus="yes">
        <source>%n people through them</source>
        <translation>
            <numerusform>%n orang lewat pelanggan ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard of us: “{words}”</source>
        <translation>Tahu toko ini dari: “{words}”</translation>
    </message>
    <message>
        <source>somebody who was forgotten</source>
        <translation>orang yang datanya sudah dihapus</translation>
    </message>
    <message>
        <source>Best senders</source>
        <translation>Pembawa pelanggan terbaik</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartunya</translation>
    </message>
    <message>
        <source>Who sent others to us, and what all of these have bought. The largest circle comes first.</source>
        <translation>Siapa yang mengajak orang ke toko kita, dan berapa belanja mereka semua. Lingkaran terbesar di atas.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Ke kasir</translation>
    </message>
    <message>
        <source>Nobody was sent to us yet</source>
        <translation>Belum ada yang datang karena diajak</translation>
    </message>
    <message>
        <source>Ask a new customer at the counter: who sent you? Whoever sent them is thanked.</source>
        <translation>Tanya pelanggan baru di kasir: siapa yang mengajak? Yang mengajak akan kita beri ucapan terima kasih.</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>minta tidak dihubungi</translation>
    </message>
    <message numerus="yes">
        <source>%n people sent</source>
        <translation>
            <numerusform>mengajak %n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sent}, %n with those they sent</source>
        <translation>
            <numerusform>{sent}, %n dengan yang diajak mereka</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {name}, nothing bought yet</source>
        <translation>terakhir: {name}, belum membeli apa-apa</translation>
    </message>
    <message>
        <source>last: {name}, {day}</source>
        <translation>terakhir: {name}, {day}</translation>
    </message>
    <message>
        <source>not thanked</source>
        <translation>belum berterima kasih</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>sudah berterima kasih</translation>
    </message>
    <message>
        <source>we thank once the complaint is solved</source>
        <translation>terima kasih menunggu sampai keluhan beres</translation>
    </message>
    <message>
        <source>to be thanked today</source>
        <translation>hari ini kita ucapkan terima kasih</translation>
    </message>
    <message>
        <source>we thank on {day}</source>
        <translation>kita ucapkan terima kasih {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Kept: {item}, {amount}, for {name}.</source>
        <translation>Tersimpan: {item}, {amount}, untuk {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>A name was longer than 200 characters; the rest was left out.</source>
        <translation>Ada nama yang lebih dari 200 karakter; selebihnya tidak disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is ready to print: {path} ({pages}).</source>
        <translation>
            <numerusform>Daftar {number} dengan %n telepon siap dicetak: {path} ({pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Try a piece of the name, the last digits of the phone, or an item.</source>
        <translation>Tidak ada yang ditemukan. Coba sepotong nama, angka terakhir nomor telepon, atau nama barang.</translation>
    </message>
    <message>
        <source>Asked not to be contacted, since {day}.</source>
        <translation>Minta tidak dihubungi, sejak {day}.</translation>
    </message>
    <message>
        <source>{day}: {item}, {amount}</source>
        <translation>{day}: {item}, {amount}</translation>
    </message>
    <message>
        <source>{phone} (wrong number)</source>
        <translation>{phone} (salah nomor)</translation>
    </message>
    <message>
        <source>Done again: {what} of {day} (step {number}). To take it back: undo {redo}</source>
        <translation>Diulangi: {what}, {day} (langkah {number}). Untuk mengurungkannya: undo {redo}</translation>
    </message>
    <message>
        <source>Taken back: {what} of {day} (step {number}). To have it again: undo {redo}</source>
        <translation>Diurungkan: {what}, {day} (langkah {number}). Untuk mengulanginya: undo {redo}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {path} ({customers}, {purchases}).</source>
        <translation>Salinan cadangan sudah dibuat dan diperiksa: {path} ({customers}, {purchases}).</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n pelanggan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n pembelian</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: {flaw} ({count}).</source>
        <translation>Sudah diperbaiki: {flaw} ({count}).</translation>
    </message>
    <message>
        <source>Everything in this shop is in order.</source>
        <translation>Semua isi toko ini beres.</translation>
    </message>
    <message>
        <source>The shop is ready: {path}. It counts in {currency}; a purchase from {large} on is large. Record one with: add</source>
        <translation>Toko siap: {path}. Mata uangnya {currency}; pembelian mulai {large} dianggap besar. Catat pembelian dengan: add</translation>
    </message>
    <message>
        <source>The sample shop {shop}: {customers}, {purchases}, all of them invented.</source>
        <translation>Toko contoh {shop}: {customers}, {purchases}, semuanya rekaan.</translation>
    </message>
    <message>
        <source>Book the first result with: record {id} happy --shop &quot;{path}&quot;</source>
        <translation>Catat hasil pertama dengan: record {id} happy --shop &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>Keep a sample shop to try things out with: demo --shop sample.db</source>
        <translation>Simpan toko contoh untuk coba-coba dengan: demo --shop sample.db</translation>
    </message>
    <message>
        <source>Make your own shop with: new --country ID</source>
        <translation>Buat toko sendiri dengan: new --country ID</translation>
    </message>
    <message>
        <source>Or make a new shop there with: new</source>
        <translation>Atau buat toko baru di sana dengan: new</translation>
    </message>
    <message>
        <source>Stopped: what was not confirmed above is not saved.</source>
        <translation>Dihentikan: yang belum dipastikan di atas tidak tersimpan.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. If this is right, say the same with --yes</source>
        <translation>Belum ada yang dicatat. Kalau ini benar, ulangi dengan --yes</translation>
    </message>
    <message>
        <source>Left as it is. {reason}</source>
        <translation>Dibiarkan. {reason}</translation>
    </message>
    <message>
        <source>{what}: this needs the PIN.</source>
        <translation>{what}: untuk ini perlu PIN.</translation>
    </message>
    <message>
        <source>There is no safe copy of {path} yet. Make one with: backup</source>
        <translation>Belum ada salinan cadangan dari {path}. Buat satu dengan: backup</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Make it right</source>
        <translation>Bereskan</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Apa keluhannya?</translation>
    </message>
    <message>
        <source>About which thing</source>
        <translation>Tentang barang apa</translation>
    </message>
    <message>
        <source>Note a complaint</source>
        <translation>Catat keluhan</translation>
    </message>
    <message>
        <source>Note the complaint</source>
        <translation>Catat keluhan ini</translation>
    </message>
    <message>
        <source>What is wrong with it: {items}?</source>
        <translation>Ada masalah apa dengan {items}?</translation>
    </message>
    <message>
        <source>Press Enter to note it. Cheerful calls wait then.</source>
        <translation>Tekan Enter untuk mencatat. Telepon sapaan menunggu dulu.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Yang kita lakukan</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>What happened, in their own words</source>
        <translation>Apa yang terjadi, dengan kata-kata pelanggan</translation>
    </message>
    <message>
        <source>What do they say now? It opens again.</source>
        <translation>Apa kata mereka sekarang? Keluhan dibuka lagi.</translation>
    </message>
    <message>
        <source>Their words now</source>
        <translation>Kata mereka sekarang</translation>
    </message>
    <message>
        <source>Not good after all?</source>
        <translation>Ternyata belum baik?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>They say all is well</source>
        <translation>Katanya sudah baik</translation>
    </message>
    <message>
        <source>They are happy</source>
        <translation>Sudah puas</translation>
    </message>
    <message>
        <source>At first, on {day}: {said}</source>
        <translation>Mulanya, {day}: {said}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>dibuka lagi</translation>
    </message>
    <message>
        <source>Cheerful calls and greetings to this house wait.</source>
        <translation>Telepon sapaan dan ucapan untuk rumah ini menunggu.</translation>
    </message>
    <message>
        <source>Worth saving</source>
        <translation>Layak dijaga</translation>
    </message>
    <message>
        <source>What making it right costs, beside what they mean to the shop</source>
        <translation>Biaya membereskannya, di samping arti mereka bagi toko</translation>
    </message>
    <message>
        <source>Making it right</source>
        <translation>Membereskannya</translation>
    </message>
    <message>
        <source>They bought</source>
        <translation>Belanja mereka</translation>
    </message>
    <message>
        <source>Their household</source>
        <translation>Serumah mereka</translation>
    </message>
    <message>
        <source>People they sent</source>
        <translation>Orang yang mereka ajak</translation>
    </message>
    <message>
        <source>Is this becoming a habit?</source>
        <translation>Apakah ini jadi kebiasaan?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>New panel ordered, brought to the house, said sorry</source>
        <translation>Panel baru dipesan, diantar ke rumah, sudah minta maaf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>What did we do about it?</source>
        <translation>Apa yang kita lakukan?</translation>
    </message>
    <message numerus="yes">
        <source>When it is solved we ask once more, %n days later: is it really good?</source>
        <translation>
            <numerusform>Setelah beres, %n hari kemudian kita tanya sekali lagi: sudah benar-benar baik?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>Keluhan yang mana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum beres</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Sudah beres</translation>
    </message>
    <message>
        <source>Cheerful calls to these houses wait until it is solved.</source>
        <translation>Telepon sapaan ke rumah-rumah ini menunggu sampai beres.</translation>
    </message>
    <message>
        <source>Nobody is unhappy.</source>
        <translation>Tidak ada yang kecewa.</translation>
    </message>
    <message>
        <source>What goes wrong is noted in a call, or on the customer&apos;s card, and waits here.</source>
        <translation>Yang salah dicatat waktu menelepon, atau di kartu pelanggan, dan menunggu di sini.</translation>
    </message>
    <message>
        <source>Nothing solved yet.</source>
        <translation>Belum ada yang beres.</translation>
    </message>
    <message>
        <source>What we did about a complaint can be read here once it is solved.</source>
        <translation>Apa yang kita lakukan bisa dibaca di sini setelah keluhannya beres.</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>Lembar tanda tangan</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sejak hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n hari belum beres</numerusform>
        </translation>
    </message>
    <message>
        <source>solved {day}</source>
        <translation>beres {day}</translation>
    </message>
    <message>
        <source>They told us in the shop on {day}</source>
        <translation>Disampaikan di toko pada {day}</translation>
    </message>
    <message>
        <source>They told us on the phone on {day}</source>
        <translation>Disampaikan lewat telepon pada {day}</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>janji paling lambat {day}</translation>
    </message>
    <message numerus="yes">
        <source>promised by {day}, %n days late</source>
        <translation>
            <numerusform>janji paling lambat {day}, lewat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>a small thing</source>
        <translation>hal kecil</translation>
    </message>
    <message>
        <source>annoying</source>
        <translation>mengganggu</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>parah</translation>
    </message>
    <message>
        <source>a good one for it</source>
        <translation>yang bagus</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>dibuat beres</translation>
    </message>
    <message>
        <source>all or a part</source>
        <translation>semua/sebagian</translation>
    </message>
    <message>
        <source>now or later</source>
        <translation>kini atau nanti</translation>
    </message>
    <message>
        <source>and listen</source>
        <translation>dan dengarkan</translation>
    </message>
    <message>
        <source>ask what helps</source>
        <translation>tanya maunya</translation>
    </message>
    <message>
        <source>say yes up to the price of the item</source>
        <translation>boleh disetujui sampai seharga barangnya</translation>
    </message>
    <message>
        <source>say yes up to {amount}, the price of the item</source>
        <translation>boleh disetujui sampai {amount}, harga barangnya</translation>
    </message>
    <message>
        <source>say yes up to {amount}</source>
        <translation>boleh disetujui sampai {amount}</translation>
    </message>
    <message>
        <source>That is above what we say yes to without asking. The owner decides.</source>
        <translation>Ini di atas batas yang boleh langsung disetujui. Pemilik yang memutuskan.</translation>
    </message>
    <message>
        <source>{name} and theirs have brought {brought}. Make it right, and warmly.</source>
        <translation>{name} dan orang-orangnya sudah membawa {brought}. Bereskan, dengan hangat.</translation>
    </message>
    <message>
        <source>Nothing bought yet. How we make it right decides whether they stay.</source>
        <translation>Belum pernah belanja. Cara kita membereskannya menentukan apakah mereka kembali.</translation>
    </message>
    <message>
        <source>{cost}, and nothing bought yet: it is for the name of the shop.</source>
        <translation>{cost}, dan belum pernah belanja: ini demi nama baik toko.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. Say yes, and say it warmly.</source>
        <translation>{cost} adalah {share} dari yang dibawa {name} dan orang-orangnya. Bilang ya, dengan hangat.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. They are worth it: say yes.</source>
        <translation>{cost} adalah {share} dari yang dibawa {name} dan orang-orangnya. Mereka layak: bilang ya.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. Still less than losing them.</source>
        <translation>{cost} adalah {share} dari yang dibawa {name} dan orang-orangnya. Masih lebih ringan daripada kehilangan mereka.</translation>
    </message>
    <message>
        <source>{cost} is more than {name} and theirs have brought. Find together what helps.</source>
        <translation>{cost} lebih dari yang dibawa {name} dan orang-orangnya. Cari bersama apa yang menolong.</translation>
    </message>
    <message numerus="yes">
        <source>This product: %n complaints in 90 days</source>
        <translation>
            <numerusform>Barang ini: %n keluhan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {supplier}: %n complaints in 90 days</source>
        <translation>
            <numerusform>Dari {supplier}: %n keluhan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{cause}”: %n complaints in 90 days</source>
        <translation>
            <numerusform>“{cause}”: %n keluhan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this product</source>
        <translation>
            <numerusform>%n keluhan soal barang ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this supplier</source>
        <translation>
            <numerusform>%n keluhan soal pemasok ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints for the same reason</source>
        <translation>
            <numerusform>%n keluhan karena hal yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved: {said}</source>
        <translation>Beres: {said}</translation>
    </message>
    <message>
        <source>Not good after all: {said}</source>
        <translation>Ternyata belum baik: {said}</translation>
    </message>
    <message>
        <source>They say that all is well.</source>
        <translation>Kata mereka semuanya sudah baik.</translation>
    </message>
    <message>
        <source>We asked again: all is well.</source>
        <translation>Sudah kita tanya lagi: semua baik.</translation>
    </message>
    <message>
        <source>Asked again, all is well: {said}</source>
        <translation>Ditanya lagi, semua baik: {said}</translation>
    </message>
    <message>
        <source>Came back: {said}</source>
        <translation>Kembali: {said}</translation>
    </message>
    <message>
        <source>Exchanged for: {said}</source>
        <translation>Ditukar dengan: {said}</translation>
    </message>
    <message>
        <source>it cost us {amount}</source>
        <translation>biaya kita {amount}</translation>
    </message>
    <message>
        <source>{back} comes back; they pay {more} on top.</source>
        <translation>{back} kembali; mereka menambah {more}.</translation>
    </message>
    <message>
        <source>{back} comes back; we give {less} back.</source>
        <translation>{back} kembali; kita kembalikan {less}.</translation>
    </message>
    <message>
        <source>{back} comes back; the new one costs the same.</source>
        <translation>{back} kembali; yang baru sama harganya.</translation>
    </message>
    <message>
        <source>We ask on {day} whether it really is solved.</source>
        <translation>{day} kita tanya apakah sudah benar-benar beres.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>kurang dari 1 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Exchange {item}</source>
        <translation>Tukar {item}</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Take back {item}</source>
        <translation>Terima kembali {item}</translation>
    </message>
    <message>
        <source>We give back ({currency})</source>
        <translation>Kita kembalikan ({currency})</translation>
    </message>
    <message>
        <source>{item}, {amount}, bought {day}</source>
        <translation>{item}, {amount}, dibeli {day}</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Yang kembali</translation>
    </message>
    <message>
        <source>What we hand over</source>
        <translation>Yang kita serahkan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>Price of all ({currency})</source>
        <translation>Harga semuanya ({currency})</translation>
    </message>
    <message>
        <source>Serial no. of the new one</source>
        <translation>No. seri yang baru</translation>
    </message>
    <message>
        <source>What it changes in money is told here.</source>
        <translation>Selisih uangnya disebut di sini.</translation>
    </message>
    <message>
        <source>Good to know, if they told us</source>
        <translation>Baik diketahui, kalau disebut</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Seberapa parah</translation>
    </message>
    <message>
        <source>What they would like</source>
        <translation>Yang mereka inginkan</translation>
    </message>
    <message>
        <source>How do we make it right?</source>
        <translation>Bagaimana kita bereskan?</translation>
    </message>
    <message>
        <source>tue, 24 nov</source>
        <translation>sel, 24 nov</translation>
    </message>
    <message>
        <source>What it costs us ({currency})</source>
        <translation>Biaya kita ({currency})</translation>
    </message>
    <message>
        <source>We promised it by</source>
        <translation>Kita janji paling lambat</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Siapa yang urus</translation>
    </message>
    <message>
        <source>Exchange it</source>
        <translation>Tukar barang</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terima kembali</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May we call about what they bought?</source>
        <translation>Boleh kita menelepon soal barang yang dibeli?</translation>
    </message>
    <message>
        <source>May we send offers and greetings?</source>
        <translation>Boleh kita mengirim penawaran dan ucapan?</translation>
    </message>
    <message>
        <source>May we reach them at all?</source>
        <translation>Bolehkah pelanggan ini dihubungi?</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No, never again unless they say so themselves</source>
        <translation>Tidak, jangan lagi kecuali diminta sendiri</translation>
    </message>
    <message>
        <source>They said so</source>
        <translation>Dikatakan</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Open calls about what they bought are cancelled, and none is planned.</source>
        <translation>Telepon terbuka soal barang yang dibeli dibatalkan, dan tidak ada yang direncanakan.</translation>
    </message>
    <message>
        <source>All open calls at their number are cancelled, and none is planned.</source>
        <translation>Semua telepon terbuka ke nomor itu dibatalkan, dan tidak ada yang direncanakan.</translation>
    </message>
    <message>
        <source>They are on no list of greetings or offers any more.</source>
        <translation>Pelanggan tidak lagi ada di daftar ucapan atau penawaran.</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Boleh dihubungi</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>Service calls: yes</source>
        <translation>Telepon layanan: ya</translation>
    </message>
    <message>
        <source>Service calls: no</source>
        <translation>Telepon layanan: tidak</translation>
    </message>
    <message>
        <source>Offers and greetings: yes</source>
        <translation>Penawaran dan ucapan: ya</translation>
    </message>
    <message>
        <source>Offers and greetings: no</source>
        <translation>Penawaran dan ucapan: tidak</translation>
    </message>
    <message>
        <source>told {clerk}</source>
        <translation>kepada {clerk}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>A passphrase for the copies</source>
        <translation>Frasa sandi untuk salinan</translation>
    </message>
    <message>
        <source>Copies on a stick, or in a folder that is kept elsewhere too, can be opened only with this passphrase. You are asked for it when you bring such a copy back, and never while copies are made.</source>
        <translation>Salinan di flashdisk, atau di folder yang juga disimpan di tempat lain, hanya bisa dibuka dengan frasa sandi ini. Anda ditanya saat mengembalikan salinan seperti itu, dan tidak pernah saat salinan dibuat.</translation>
    </message>
    <message>
        <source>If you forget it</source>
        <translation>Kalau Anda lupa</translation>
    </message>
    <message>
        <source>Nobody can open these copies then: not we, and no shop for computers. The copies on this PC are not locked by it, and still help as long as this PC works.</source>
        <translation>Tidak seorang pun bisa membuka salinan itu lagi: kita tidak, tukang komputer pun tidak. Salinan di PC ini tidak ikut terkunci, dan tetap menolong selama PC ini masih jalan.</translation>
    </message>
    <message>
        <source>Passphrase: three or four words</source>
        <translation>Frasa sandi: tiga atau empat kata</translation>
    </message>
    <message>
        <source>I have written it down and put it where I will find it</source>
        <translation>Sudah saya tulis dan simpan di tempat yang pasti saya temukan</translation>
    </message>
    <message>
        <source>Lock the copies</source>
        <translation>Kunci salinannya</translation>
    </message>
    <message>
        <source>Copies in the second place are not locked any more.</source>
        <translation>Salinan di tempat kedua tidak dikunci lagi.</translation>
    </message>
    <message>
        <source>From now on each copy in the second place is locked.</source>
        <translation>Mulai sekarang setiap salinan di tempat kedua terkunci.</translation>
    </message>
    <message>
        <source>A lock for copies in the second place</source>
        <translation>Kunci untuk salinan di tempat kedua</translation>
    </message>
    <message>
        <source>Lock no more</source>
        <translation>Jangan kunci lagi</translation>
    </message>
    <message>
        <source>They are locked: only who knows the passphrase can open them. With another passphrase, older copies still need the one of their time.</source>
        <translation>Salinannya terkunci: hanya yang tahu frasa sandinya yang bisa membukanya. Bila frasa sandinya diganti, salinan lama tetap memerlukan yang dulu.</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Pilih frasa sandi lain</translation>
    </message>
    <message>
        <source>They are open: whoever finds the stick can read your customers and sales.</source>
        <translation>Salinannya terbuka: siapa pun yang menemukan flashdisk itu bisa membaca pelanggan dan penjualan Anda.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa sandi</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>{field}, line {number}</source>
        <translation>{field}, baris {number}</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian baru</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Struk kecil</translation>
    </message>
    <message>
        <source>A sale to {other} is half typed here: save it first, then sell to {name}.</source>
        <translation>Penjualan kepada {other} belum selesai diketik di sini: simpan dulu, lalu jual kepada {name}.</translation>
    </message>
    <message>
        <source>Kept: {item}, {amount}, for {name}.</source>
        <translation>Tersimpan: {item}, {amount}, untuk {name}.</translation>
    </message>
    <message>
        <source>A name was longer than 200 characters; the rest was left out.</source>
        <translation>Ada nama yang lebih dari 200 karakter; selebihnya tidak disimpan.</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nama atau telepon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayani oleh</translation>
    </message>
    <message>
        <source>For whom, for what, what matters</source>
        <translation>Untuk siapa, untuk apa, apa yang penting</translation>
    </message>
    <message>
        <source>in their own words · F9</source>
        <translation>dengan kata-kata mereka sendiri · F9</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Apa kata mereka?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Baru: {name}</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>pelanggan baru</translation>
    </message>
    <message>
        <source>no phone number yet</source>
        <translation>nomor telepon belum ada</translation>
    </message>
    <message>
        <source>What is bought, and for how much?</source>
        <translation>Apa yang dibeli, dan berapa harganya?</translation>
    </message>
    <message>
        <source>Enter goes on; on an empty new line it saves.</source>
        <translation>Enter untuk lanjut; di baris baru yang kosong, Enter menyimpan.</translation>
    </message>
    <message>
        <source>An everyday purchase: no call is planned.</source>
        <translation>Pembelian sehari-hari: tidak ada rencana menelepon.</translation>
    </message>
    <message>
        <source>An everyday purchase: there is no call about it.</source>
        <translation>Pembelian sehari-hari: tidak ada telepon tentangnya.</translation>
    </message>
    <message>
        <source>They do not want calls about what they bought.</source>
        <translation>Pelanggan tidak mau ditelepon tentang barang yang dibeli.</translation>
    </message>
    <message>
        <source>No call is planned.</source>
        <translation>Tidak ada rencana menelepon.</translation>
    </message>
    <message>
        <source>Somebody at this number asked not to be contacted.</source>
        <translation>Pemilik nomor ini minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>We will ask after this one</source>
        <translation>Yang ini akan kita tanyakan nanti</translation>
    </message>
    <message>
        <source>{plan}, {amount}: its days for a call are over.</source>
        <translation>{plan}, {amount}: waktu untuk meneleponnya sudah lewat.</translation>
    </message>
    <message>
        <source>{plan}, {amount}: we call once the open complaint is solved.</source>
        <translation>{plan}, {amount}: kita menelepon setelah keluhan yang terbuka beres.</translation>
    </message>
    <message>
        <source>{plan}, {amount}: we call on {day}.</source>
        <translation>{plan}, {amount}: kita menelepon pada {day}.</translation>
    </message>
    <message>
        <source>Then on {days}.</source>
        <translation>Lalu pada {days}.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: you can only look at this shop.</source>
        <translation>Di sini tidak ada yang bisa disimpan: toko ini hanya bisa dilihat.</translation>
    </message>
    <message>
        <source>The line at the top says why, and what to do.</source>
        <translation>Baris di atas menjelaskan mengapa, dan apa yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>We thank {name}, who sent them.</source>
        <translation>Kita berterima kasih kepada {name} yang mengajaknya.</translation>
    </message>
    <message>
        <source>There is no phone number yet.</source>
        <translation>Nomor teleponnya belum ada.</translation>
    </message>
    <message>
        <source>Brought back: what was typed before</source>
        <translation>Dikembalikan: yang diketik sebelumnya</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Siapa pembelinya?</translation>
    </message>
    <message>
        <source>Type a piece of the name or the last digits of the phone.</source>
        <translation>Ketik sepotong nama atau angka terakhir nomor telepon.</translation>
    </message>
    <message>
        <source>Same house: {names}</source>
        <translation>Serumah: {names}</translation>
    </message>
    <message>
        <source>Asked not to be contacted: no call is planned, whatever is bought.</source>
        <translation>Minta tidak dihubungi: tidak ada rencana menelepon, apa pun yang dibeli.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Jangan ditelepon</translation>
    </message>
    <message>
        <source>Open complaint in this house</source>
        <translation>Keluhan belum beres di rumah ini</translation>
    </message>
    <message>
        <source>Open complaint, {day}</source>
        <translation>Keluhan belum beres, {day}</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Ucapkan</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes are here</source>
        <translation>
            <numerusform>%n keinginan sudah ada barangnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Also asked for {wishes}</source>
        <translation>Juga mencari {wishes}</translation>
    </message>
    <message>
        <source>Asked for {wishes}</source>
        <translation>Mencari {wishes}</translation>
    </message>
    <message>
        <source>“{name}, I am sorry for the trouble. We put it right.”</source>
        <translation>“{name}, maaf atas kesulitannya. Kami bereskan.”</translation>
    </message>
    <message>
        <source>“{name}, we have not forgotten that we promised you a call.”</source>
        <translation>“{name}, kami tidak lupa janji untuk menelepon.”</translation>
    </message>
    <message>
        <source>“Happy birthday, {name}!”</source>
        <translation>“Selamat ulang tahun, {name}!”</translation>
    </message>
    <message>
        <source>“{name}, what you asked for is here: {item}.”</source>
        <translation>“{name}, yang dicari sudah ada: {item}.”</translation>
    </message>
    <message>
        <source>“{name}, how good to see you again! How is the {item}?”</source>
        <translation>“{name}, senang sekali bertemu lagi! Bagaimana {item}, cocok?”</translation>
    </message>
    <message>
        <source>“{name}, how is the {item}?”</source>
        <translation>“{name}, bagaimana {item}, cocok?”</translation>
    </message>
    <message>
        <source>“Welcome, {name}! What are you looking for?”</source>
        <translation>“Selamat datang, {name}! Cari apa hari ini?”</translation>
    </message>
    <message>
        <source>{item} in {month}</source>
        <translation>{item}, {month}</translation>
    </message>
    <message>
        <source>asked for “{wish}”</source>
        <translation>mencari “{wish}”</translation>
    </message>
    <message>
        <source>said “{words}” ({day})</source>
        <translation>berkata “{words}” ({day})</translation>
    </message>
    <message>
        <source>We promised a call on {day}.</source>
        <translation>Kita berjanji menelepon pada {day}.</translation>
    </message>
    <message>
        <source>{name} of this house waits for us: “{said}” ({day})</source>
        <translation>{name} di rumah ini menunggu kita: “{said}” ({day})</translation>
    </message>
    <message>
        <source>{name} of this house waits for our call, promised for {day}.</source>
        <translation>{name} di rumah ini menunggu telepon yang kita janjikan untuk {day}.</translation>
    </message>
    <message>
        <source>What was wished for</source>
        <translation>Barang yang diinginkan</translation>
    </message>
    <message>
        <source>{product} came on {day}</source>
        <translation>{product} datang {day}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Ulang tahun hari ini</translation>
    </message>
    <message>
        <source>Birthday on {day}</source>
        <translation>Ulang tahun {day}</translation>
    </message>
    <message>
        <source>Usually {every}, now {span}</source>
        <translation>Biasanya {every}, sekarang sudah {span}</translation>
    </message>
    <message numerus="yes">
        <source>sent us %n people</source>
        <translation>
            <numerusform>mengajak %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>“I am sorry for the trouble. We put it right.”</source>
        <translation>“Maaf atas kesulitannya. Kami bereskan.”</translation>
    </message>
    <message>
        <source>“We have not forgotten that we promised you a call.”</source>
        <translation>“Kami tidak lupa janji untuk menelepon.”</translation>
    </message>
    <message>
        <source>“Happy birthday!”</source>
        <translation>“Selamat ulang tahun!”</translation>
    </message>
    <message>
        <source>“What you asked for is here: {item}.”</source>
        <translation>“Yang dicari sudah ada: {item}.”</translation>
    </message>
    <message>
        <source>“How good to see you again! How is the {item}?”</source>
        <translation>“Senang sekali bertemu lagi! Bagaimana {item}, cocok?”</translation>
    </message>
    <message>
        <source>“How is the {item}?”</source>
        <translation>“Bagaimana {item}, cocok?”</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Janji kita</translation>
    </message>
    <message>
        <source>“Welcome! What are you looking for?”</source>
        <translation>“Selamat datang! Cari apa?”</translation>
    </message>
    <message>
        <source>{item}, {amount} · {day}</source>
        <translation>{item}, {amount} · {day}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>No. seri</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garansi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskon</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>last {price}</source>
        <translation>terakhir {price}</translation>
    </message>
    <message>
        <source>not sold yet</source>
        <translation>belum pernah terjual</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>barang baru</translation>
    </message>
    <message>
        <source>{n}+ sold</source>
        <translation>{n}+ terjual</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n terjual</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by {name}</source>
        <translation>Diajak oleh {name}</translation>
    </message>
    <message>
        <source>A customer, or how they heard of us</source>
        <translation>Pelanggan, atau tahu dari mana</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>Siapa yang mengajak?</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>pelanggan kita</translation>
    </message>
    <message>
        <source>Only note: {words}</source>
        <translation>Catat saja: {words}</translation>
    </message>
    <message>
        <source>no customer of ours</source>
        <translation>bukan pelanggan kita</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Serikat</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Inggris Raya</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Selandia Baru</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipina</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrika Selatan</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Nothing bought yet</source>
        <translation>Belum pernah membeli</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n pembelian</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {year} · {purchases} · {amount}</source>
        <translation>Sejak {year} · {purchases} · {amount}</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>{name}: the changes are saved.</source>
        <translation>{name}: perubahannya tersimpan.</translation>
    </message>
    <message>
        <source>{name} is one of our customers now.</source>
        <translation>{name} sekarang pelanggan kita.</translation>
    </message>
    <message>
        <source>Part of the form</source>
        <translation>Bagian formulir</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Tentang pelanggan</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Yang diizinkan</translation>
    </message>
    <message>
        <source>Pak Budi Santoso</source>
        <translation>Pak Budi Santoso</translation>
    </message>
    <message>
        <source>Several: with a comma between</source>
        <translation>Lebih dari satu: pisahkan dengan koma</translation>
    </message>
    <message>
        <source>after 16:00, not on Fridays</source>
        <translation>setelah 16:00, jangan hari Jumat</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>apa saja</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Telepon lain</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>with Pak, Bu, Mr, Ms</source>
        <translation>dengan Pak, Bu, Mas, Mbak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Waktu terbaik menelepon</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Suka dihubungi lewat</translation>
    </message>
    <message>
        <source>3 June, with or without the year</source>
        <translation>3 Juni, dengan atau tanpa tahun</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>Who sent them?</source>
        <translation>Siapa yang mengajak mereka?</translation>
    </message>
    <message>
        <source>the language of the shop</source>
        <translation>bahasa toko</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Berbahasa</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Menjaga hubungan</translation>
    </message>
    <message>
        <source>{phone}: wrong number</source>
        <translation>{phone}: salah nomor</translation>
    </message>
    <message>
        <source>A name has 200 letters at most: the rest is left out.</source>
        <translation>Nama paling panjang 200 huruf: selebihnya tidak disimpan.</translation>
    </message>
    <message>
        <source>We say {form}, and find the name as {name}.</source>
        <translation>Disapa {form}; namanya disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>{phone} is the number of {name} too. Save it only if they share it.</source>
        <translation>{phone} juga nomor {name}. Simpan hanya kalau memang dipakai bersama.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Coret</translation>
    </message>
    <message>
        <source>{name}: the purchase of {day} is struck out, its calls are cancelled.</source>
        <translation>{name}: pembelian {day} dicoret, jadwal teleponnya dibatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n pembelian</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Belum pernah membeli</translation>
    </message>
    <message>
        <source>{day}: {items}</source>
        <translation>{day}: {items}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tanpa nomor</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Salah nomor</translation>
    </message>
    <message>
        <source>What we know of each other</source>
        <translation>Yang kita tahu</translation>
    </message>
    <message>
        <source>Part of the story</source>
        <translation>Bagian riwayat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Belum ada yang seperti ini.</translation>
    </message>
    <message numerus="yes">
        <source>bought in all, %n times</source>
        <translation>
            <numerusform>seluruh pembelian, %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <translation>dalam 12 bulan terakhir</translation>
    </message>
    <message>
        <source>{well} of {all}</source>
        <translation>{well} dari {all}</translation>
    </message>
    <message>
        <source>calls ended well</source>
        <translation>telepon berakhir baik</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>Receipt slip of this purchase (P)</source>
        <translation>Struk kecil pembelian ini (P)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>More that can be done with this customer (M)</source>
        <translation>Hal lain untuk pelanggan ini (M)</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Urutan daftar</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>Menurut kunjungan terakhir</translation>
    </message>
    <message>
        <source>We miss them</source>
        <translation>Lama tak datang</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>Semua masih datang</translation>
    </message>
    <message>
        <source>Regulars who stay away longer than they used to are listed here.</source>
        <translation>Pelanggan tetap yang lebih lama tidak datang daripada biasanya ada di sini.</translation>
    </message>
    <message>
        <source>Try a piece of the name, the last four digits of the phone, or something bought.</source>
        <translation>Coba sepotong nama, empat angka terakhir nomor telepon, atau barang yang dibeli.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Everybody you sell to is listed here. Add somebody, or bring in your list.</source>
        <translation>Semua pembeli tercantum di sini. Tambahkan pelanggan, atau masukkan daftar Anda.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Belum ada siapa-siapa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Kembali ke daftar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of them</source>
        <translation>
            <numerusform>%n yang pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking who stays away…</source>
        <translation>Mencari siapa yang lama tidak datang…</translation>
    </message>
    <message numerus="yes">
        <source>the dearest %n who stay away</source>
        <translation>
            <numerusform>%n terbesar yang lama tidak datang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who stay away longer than they used to</source>
        <translation>
            <numerusform>%n yang lebih lama tidak datang daripada biasanya</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer card on paper…</source>
        <translation>Kartu pelanggan di kertas…</translation>
    </message>
    <message>
        <source>Complaint sheet to sign…</source>
        <translation>Lembar keluhan untuk ditandatangani…</translation>
    </message>
    <message>
        <source>Address label…</source>
        <translation>Label alamat…</translation>
    </message>
    <message>
        <source>Copy of all that is known, for the customer…</source>
        <translation>Salinan semua yang diketahui, untuk pelanggan…</translation>
    </message>
    <message>
        <source>Forget this customer for ever…</source>
        <translation>Hapus data pelanggan ini selamanya…</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted.</source>
        <translation>Minta tidak dihubungi sejak {day}.</translation>
    </message>
    <message>
        <source>No number that works</source>
        <translation>Tidak ada nomor aktif</translation>
    </message>
    <message numerus="yes">
        <source>We keep in touch every %n months</source>
        <translation>
            <numerusform>Kita menghubungi tiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Best time: {time}</source>
        <translation>Waktu terbaik: {time}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Rencanakan telepon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan dulu</translation>
    </message>
    <message>
        <source>Only when there is a reason</source>
        <translation>Hanya kalau ada alasannya</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>tiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Greetings: {occasions}</source>
        <translation>Ucapan: {occasions}</translation>
    </message>
    <message>
        <source>Wants a greeting on, as they told us</source>
        <translation>Ingin diberi ucapan pada, seperti yang dikatakan</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>salah nomor</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>Telepon nomor ini dulu</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>Telepon berikutnya</translation>
    </message>
    <message>
        <source>Phone called first</source>
        <translation>Telepon yang dihubungi dulu</translation>
    </message>
    <message>
        <source>At the same number</source>
        <translation>Di nomor yang sama</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Daftar lain</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>Said today</source>
        <translation>Kata hari ini</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>{name}: kept, word for word.</source>
        <translation>{name}: tersimpan, kata demi kata.</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>closed every {weekday}</source>
        <translation>tutup setiap {weekday}</translation>
    </message>
    <message>
        <source>our own day off</source>
        <translation>libur toko sendiri</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What you typed last time is here again.</source>
        <translation>Yang Anda ketik terakhir kali ada lagi di sini.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>An everyday purchase: no call is planned.</source>
        <translation>Pembelian sehari-hari: tidak ada rencana menelepon.</translation>
    </message>
    <message>
        <source>No call is planned: somebody at this number asked not to be contacted.</source>
        <translation>Tidak ada rencana menelepon: pemilik nomor ini minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>{plan}: its days for a call are over, none is planned.</source>
        <translation>{plan}: waktu untuk meneleponnya sudah lewat, jadi tidak ada rencana menelepon.</translation>
    </message>
    <message>
        <source>{plan}: we call once the open complaint is solved.</source>
        <translation>{plan}: kita menelepon setelah keluhan yang terbuka beres.</translation>
    </message>
    <message>
        <source>{plan}: we call on {days}.</source>
        <translation>{plan}: kita menelepon pada {days}.</translation>
    </message>
    <message>
        <source>No call is planned: they do not want calls about what they bought.</source>
        <translation>Tidak ada telepon yang direncanakan: pelanggan tidak mau ditelepon tentang barang yang dibeli.</translation>
    </message>
    <message>
        <source>We thank {name} once the open complaint is solved.</source>
        <translation>Kita berterima kasih kepada {name} setelah keluhannya beres.</translation>
    </message>
    <message>
        <source>We thank {name} on {day}.</source>
        <translation>Kita berterima kasih kepada {name} {day}.</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>We call on {day}, as promised.</source>
        <translation>Kita menelepon {day}, sesuai janji.</translation>
    </message>
    <message>
        <source>The shop is closed that day ({why}): tell the customer, or agree on another day.</source>
        <translation>Toko tutup hari itu ({why}): beri tahu pelanggan, atau sepakati hari lain.</translation>
    </message>
    <message>
        <source>That was the last attempt: send one message now, and book it as: message</source>
        <translation>Itu percobaan terakhir: kirim satu pesan sekarang, lalu catat sebagai: message</translation>
    </message>
    <message>
        <source>We try again on {day}, better in the {part}.</source>
        <translation>Kita coba lagi {day}, sebaiknya {part}.</translation>
    </message>
    <message>
        <source>The number is marked as bad. Other numbers: {phones}.</source>
        <translation>Nomor ini ditandai salah. Nomor lain: {phones}.</translation>
    </message>
    <message>
        <source>The number is marked as bad; the call waits until there is another one.</source>
        <translation>Nomor ini ditandai salah; kita tunggu nomor lain sebelum menelepon.</translation>
    </message>
    <message>
        <source>A complaint is open, in the customer&apos;s own words.</source>
        <translation>Keluhannya dicatat dengan kata-kata pelanggan sendiri, dan belum selesai.</translation>
    </message>
    <message>
        <source>The wish is noted.</source>
        <translation>Keinginannya sudah dicatat.</translation>
    </message>
    <message>
        <source>We do not contact this customer again; everything that was planned is cancelled.</source>
        <translation>Pelanggan ini tidak akan kita hubungi lagi; semua yang direncanakan dibatalkan.</translation>
    </message>
    <message>
        <source>Settled: {reason}.</source>
        <translation>Selesai: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Settled: %n follow-ups.</source>
        <translation>
            <numerusform>Selesai: %n tindak lanjut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: we call on {day}, as promised.</source>
        <translation>{name}: kita telepon pada {day}, sesuai janji.</translation>
    </message>
    <message>
        <source>{name}: promised for {promised}; now {day}. The shop is closed then ({why}).</source>
        <translation>{name}: dijanjikan {promised}; sekarang {day}. Toko tutup hari itu ({why}).</translation>
    </message>
    <message>
        <source>{name}: promised for {promised}; now {day}.</source>
        <translation>{name}: dijanjikan {promised}; sekarang {day}.</translation>
    </message>
    <message>
        <source>{name}: we call on {day}.</source>
        <translation>{name}: kita telepon pada {day}.</translation>
    </message>
    <message>
        <source>{name}: the shop is closed on {wanted} ({why}); we call on {day}.</source>
        <translation>{name}: toko tutup pada {wanted} ({why}); kita telepon pada {day}.</translation>
    </message>
    <message>
        <source>{name}: {wanted} is too close to another call; we call on {day}.</source>
        <translation>{name}: {wanted} terlalu dekat dengan telepon lain; kita telepon pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls go to the next open days, up to {day}.</source>
        <translation>
            <numerusform>%n telepon pindah ke hari buka berikutnya, sampai {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: kept, on today&apos;s list.</source>
        <translation>{name}: dipertahankan, ada di daftar hari ini.</translation>
    </message>
    <message>
        <source>{name}: kept; we call on {day}.</source>
        <translation>{name}: dipertahankan; kita telepon pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are let go: it was too long ago.</source>
        <translation>
            <numerusform>%n telepon dilepaskan: sudah terlalu lama.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: let go, it was too long ago.</source>
        <translation>{name}: dilepaskan, sudah terlalu lama.</translation>
    </message>
    <message>
        <source>{name}: not now. We ask again in 3 months.</source>
        <translation>{name}: jangan dulu. 3 bulan lagi kita tanyakan.</translation>
    </message>
    <message>
        <source>We do not call: somebody at this number asked not to be contacted.</source>
        <translation>Kita tidak menelepon: ada yang di nomor ini minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>The complaint is noted.</source>
        <translation>Keluhan dicatat.</translation>
    </message>
    <message>
        <source>The complaint is noted. Cheerful calls to this house wait until it is solved.</source>
        <translation>Keluhan dicatat. Telepon sapaan ke rumah ini menunggu sampai beres.</translation>
    </message>
    <message>
        <source>{name}: made right by {day}; it is on the list of that day.</source>
        <translation>{name}: beres paling lambat {day}; ada di daftar hari itu.</translation>
    </message>
    <message>
        <source>{name}: made right by {day}.</source>
        <translation>{name}: beres paling lambat {day}.</translation>
    </message>
    <message>
        <source>{name}: the step is noted.</source>
        <translation>{name}: langkahnya dicatat.</translation>
    </message>
    <message>
        <source>{name}: open again. Cheerful calls to this house wait until it is solved.</source>
        <translation>{name}: dibuka lagi. Telepon sapaan ke rumah ini menunggu sampai beres.</translation>
    </message>
    <message>
        <source>{name}: open again.</source>
        <translation>{name}: dibuka lagi.</translation>
    </message>
    <message>
        <source>{name}: all is well. We do not ask again.</source>
        <translation>{name}: semuanya baik. Kita tidak bertanya lagi.</translation>
    </message>
    <message>
        <source>{name}: exchanged for {item}. {difference}</source>
        <translation>{name}: ditukar dengan {item}. {difference}</translation>
    </message>
    <message>
        <source>Solved.</source>
        <translation>Beres.</translation>
    </message>
    <message>
        <source>Solved. We ask {name} on {day} whether it really is.</source>
        <translation>Beres. {day} kita tanya {name} apakah sudah benar-benar beres.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that went by meanwhile are left out.</source>
        <translation>
            <numerusform>%n telepon yang terlewat sementara itu tidak dilakukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest safe copy is not in the second place: {reason}</source>
        <translation>Salinan cadangan terbaru belum ada di tempat kedua: {reason}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {name}. The other one is missing: {reason}</source>
        <translation>Salinan cadangan sudah dibuat dan diperiksa: {name}. Salinan yang satu lagi belum ada: {reason}</translation>
    </message>
    <message>
        <source>Two safe copies were made and checked: {name}, the second one in {folder}</source>
        <translation>Dua salinan cadangan sudah dibuat dan diperiksa: {name}, yang kedua di {folder}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {name}</source>
        <translation>Salinan cadangan sudah dibuat dan diperiksa: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n safe copies had changed on the disk, so a new one was made. Have the disk looked at.</source>
        <translation>
            <numerusform>%n salinan cadangan berubah sendiri di disk, jadi yang baru sudah dibuat. Minta disknya diperiksa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Who is here twice?</source>
        <translation>Siapa tercatat dua kali?</translation>
    </message>
    <message>
        <source>Pairs to decide</source>
        <translation>Pasangan yang perlu diputuskan</translation>
    </message>
    <message>
        <source>We look through everybody. You can go on working meanwhile.</source>
        <translation>Kita periksa semua orang. Silakan lanjut bekerja dulu.</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>Ke pelanggan</translation>
    </message>
    <message>
        <source>People with the same phone, e-mail or nearly the same name are listed here.</source>
        <translation>Orang dengan telepon atau email yang sama, atau nama yang hampir sama, muncul di sini.</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Tidak ada yang tercatat dua kali</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide</source>
        <translation>
            <numerusform>%n pasangan perlu diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones: both lists stay</source>
        <translation>Telepon: semua nomor disimpan</translation>
    </message>
    <message>
        <source>What they allow: a no of either counts</source>
        <translation>Izin: “tidak” dari salah satu berlaku</translation>
    </message>
    <message>
        <source>Greetings wanted: both lists stay</source>
        <translation>Ucapan yang diminta: semuanya disimpan</translation>
    </message>
    <message>
        <source>What was bought, said and promised goes together. Nothing is lost by it.</source>
        <translation>Pembelian, perkataan, dan janji menjadi satu. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dua orang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Pisahkan lagi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Suka dihubungi lewat</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Waktu terbaik menelepon</translation>
    </message>
    <message>
        <source>Sent to us by</source>
        <translation>Datang lewat</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Tahu kita dari</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Menjaga hubungan</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
    <message>
        <source>Nobody&apos;s name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>telepon sama</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>email sama</translation>
    </message>
    <message>
        <source>names alike: {percent} %</source>
        <translation>nama mirip: {percent} %</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Belum pernah membeli</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>terakhir {day}</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>tiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>service calls: yes</source>
        <translation>telepon layanan: ya</translation>
    </message>
    <message>
        <source>service calls: no</source>
        <translation>telepon layanan: tidak</translation>
    </message>
    <message>
        <source>offers: yes</source>
        <translation>penawaran: ya</translation>
    </message>
    <message>
        <source>offers: no</source>
        <translation>penawaran: tidak</translation>
    </message>
    <message>
        <source>{name} is one person now. The card can take them apart again.</source>
        <translation>{name} kini satu orang. Di kartunya bisa dipisahkan lagi.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people. We do not ask again.</source>
        <translation>{one} dan {other} adalah dua orang. Kita tidak bertanya lagi.</translation>
    </message>
    <message>
        <source>Merged with another entry on {day}</source>
        <translation>Disatukan dengan data lain pada {day}</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}</source>
        <translation>Disatukan dengan {name} pada {day}</translation>
    </message>
    <message>
        <source>{one} and {other} are two entries again, each with their own.</source>
        <translation>{one} dan {other} kembali menjadi dua, masing-masing dengan miliknya.</translation>
    </message>
</context>
<context>
    <name>end reason</name>
    <message>
        <source>not reached</source>
        <translation>tidak berhasil dihubungi</translation>
    </message>
    <message>
        <source>sold or moved on</source>
        <translation>sudah dijual atau diganti</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>minta tidak dihubungi</translation>
    </message>
    <message>
        <source>the purchase was struck out</source>
        <translation>pembeliannya dicoret</translation>
    </message>
    <message>
        <source>the goods came back</source>
        <translation>barangnya dikembalikan</translation>
    </message>
    <message>
        <source>the purchase was corrected</source>
        <translation>pembeliannya dikoreksi</translation>
    </message>
    <message>
        <source>too long ago</source>
        <translation>sudah terlalu lama</translation>
    </message>
    <message>
        <source>went by while a complaint was open</source>
        <translation>terlewat selama ada keluhan</translation>
    </message>
    <message>
        <source>nobody is called about this product any more</source>
        <translation>tidak ada lagi yang ditelepon soal barang ini</translation>
    </message>
    <message>
        <source>the plan was changed</source>
        <translation>rencananya diubah</translation>
    </message>
    <message>
        <source>the plan was switched off</source>
        <translation>rencananya dimatikan</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>dilepas</translation>
    </message>
    <message>
        <source>in touch before that</source>
        <translation>sudah ada kontak sebelumnya</translation>
    </message>
    <message>
        <source>it was bought</source>
        <translation>sudah dibeli</translation>
    </message>
    <message>
        <source>not wished for any more</source>
        <translation>tidak diinginkan lagi</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>minta datanya dihapus</translation>
    </message>
    <message>
        <source>it was solved before</source>
        <translation>sudah beres sebelumnya</translation>
    </message>
    <message>
        <source>it was not solved after all</source>
        <translation>ternyata belum beres</translation>
    </message>
    <message>
        <source>promised for another day</source>
        <translation>dijanjikan untuk hari lain</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The shop file {path} is empty: nothing of it can be read. Bring back your newest safe copy in its place.</source>
        <translation>File toko {path} kosong: tidak ada yang bisa dibaca. Kembali ke salinan cadangan yang terbaru.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the shop file inside it.</source>
        <translation>{path} adalah folder. Sebutkan file toko di dalamnya.</translation>
    </message>
    <message>
        <source>{path} is not a shop file. Name the right file, or bring back your newest safe copy.</source>
        <translation>{path} bukan file toko. Sebutkan file yang benar, atau pakai kembali salinan cadangan terbaru.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; name your shop&apos;s own file.</source>
        <translation>{path} milik program lain. File itu kami biarkan apa adanya; sebutkan file toko sendiri.</translation>
    </message>
    <message>
        <source>The shop file {path} is damaged. Keep it as it is, and bring back your newest safe copy beside it.</source>
        <translation>File toko {path} rusak. Biarkan apa adanya, dan kembali ke salinan cadangan yang terbaru.</translation>
    </message>
    <message>
        <source>{path} holds parts that this program did not make, so it was not opened. Bring back a safe copy of your own.</source>
        <translation>{path} berisi bagian yang tidak dibuat oleh program ini, jadi tidak dibuka. Kembalikan salinan cadangan Anda sendiri.</translation>
    </message>
    <message>
        <source>The shop file {path} was made by a newer version of this program. Install that one; the file is as it was.</source>
        <translation>File toko {path} dibuat oleh versi program ini yang lebih baru. Pasang versi itu; filenya tidak berubah.</translation>
    </message>
    <message>
        <source>The shop file {path} may only be read. Allow writing to the file and its folder, then try again.</source>
        <translation>File toko {path} hanya boleh dibaca. Izinkan menulis ke file dan foldernya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} may only be read, and an older version of this program made it. Copy it to this PC&apos;s own disk and open the copy.</source>
        <translation>File toko {path} hanya bisa dibaca, dan dibuat oleh versi lama program ini. Salin ke disk PC ini sendiri, lalu buka salinannya.</translation>
    </message>
    <message>
        <source>Nothing was changed: you can only look at this shop. The line at the top says why, and what to do.</source>
        <translation>Tidak ada yang diubah: toko ini hanya bisa dilihat. Baris di atas menjelaskan mengapa, dan apa yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>The shop file {path} was not opened: on this PC it could not be kept safe ({setting}). Install the program again, or move the file to this PC&apos;s own disk.</source>
        <translation>File toko {path} tidak dibuka: di PC ini file itu tidak bisa dijaga aman ({setting}). Pasang lagi programnya, atau pindahkan file ke disk PC ini sendiri.</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was left as it is; choose another name for the new shop.</source>
        <translation>Sudah ada file di {path}. File itu kami biarkan apa adanya; pilih nama lain untuk toko baru.</translation>
    </message>
    <message>
        <source>Another program is using the shop file {path}. Nothing was saved; close that program and try again.</source>
        <translation>Program lain sedang memakai file toko {path}. Belum ada yang disimpan; tutup program itu dan coba lagi.</translation>
    </message>
    <message>
        <source>This program is open already with the shop {path}, and does not answer: perhaps somebody else is signed in to this PC. Close it there, or restart the PC, then try again.</source>
        <translation>Program ini sudah terbuka dengan toko {path}, dan tidak menjawab: mungkin orang lain masih masuk di PC ini. Tutup di sana, atau mulai ulang PC, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} was moved or replaced while it was open. NOT saved: put it back and try again.</source>
        <translation>File toko {path} dipindahkan atau diganti saat sedang terbuka. TIDAK tersimpan: kembalikan filenya dan coba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} was moved just now; the last entry is in the file that was moved. Put it back and look.</source>
        <translation>File toko {path} baru saja dipindahkan; catatan terakhir ada di file yang dipindahkan itu. Kembalikan, lalu periksa.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was saved; choose another place or free this one, and try again.</source>
        <translation>{path} tidak bisa ditulis. Belum ada yang disimpan; pilih tempat lain atau bebaskan yang ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Plug in the stick or make the folder, then try again.</source>
        <translation>Tidak ada folder {path}. Colokkan flashdisk atau buat foldernya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>For a receipt printer without a driver the part “receipt” of this program is missing: install it, or print with a driver. As a PDF it can be saved now.</source>
        <translation>Untuk printer struk tanpa driver, bagian “receipt” dari program ini belum ada: pasang dulu, atau cetak dengan driver. Sebagai PDF bisa disimpan sekarang.</translation>
    </message>
    <message>
        <source>The receipt printer at {path} takes nothing: see whether it is switched on, has paper, and hangs there, then press Print again.</source>
        <translation>Printer struk di {path} tidak menerima apa-apa: lihat apakah menyala, ada kertas, dan tersambung di sana, lalu tekan Cetak lagi.</translation>
    </message>
    <message>
        <source>The copy {path} did not hold all that the shop holds, so it was thrown away. Check the disk and try again.</source>
        <translation>Salinan {path} tidak memuat seluruh isi toko, jadi kami buang. Periksa disknya dan coba lagi.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged, so we did not go back to it. Nothing was changed; choose another copy.</source>
        <translation>Salinan {path} rusak, jadi kita tidak kembali ke sana. Tidak ada yang diubah; pilih salinan lain.</translation>
    </message>
    <message>
        <source>There is no shop file at {path}. If it is on a stick, plug that in and try again; or look for it elsewhere.</source>
        <translation>Tidak ada file toko di {path}. Kalau ada di flashdisk, colokkan lalu coba lagi; atau cari di tempat lain.</translation>
    </message>
    <message>
        <source>There is no safe copy at {path}. Plug in the stick that it is on, or choose another copy.</source>
        <translation>Tidak ada salinan cadangan di {path}. Colokkan flashdisk tempatnya, atau pilih salinan lain.</translation>
    </message>
    <message>
        <source>{path} is not a copy of a shop. Nothing was changed; choose another file.</source>
        <translation>{path} bukan salinan sebuah toko. Tidak ada yang diubah; pilih file lain.</translation>
    </message>
    <message>
        <source>The copy {path} is not what it was when it was made and checked, so we did not go back to it. Nothing was changed; choose another copy.</source>
        <translation>Salinan {path} tidak lagi sama seperti ketika dibuat dan diperiksa, jadi kita tidak kembali ke sana. Tidak ada yang diubah; pilih salinan lain.</translation>
    </message>
    <message>
        <source>The copy {path} was made by a newer version of this program. Nothing was changed; install that version first.</source>
        <translation>Salinan {path} dibuat oleh versi program yang lebih baru. Tidak ada yang diubah; pasang dulu versi itu.</translation>
    </message>
    <message>
        <source>The locked copy {path} still holds who was forgotten. It goes with the next safe copy that is made there.</source>
        <translation>Salinan terkunci {path} masih memuat orang yang dilupakan. Salinan itu hilang bersama salinan cadangan berikutnya yang dibuat di sana.</translation>
    </message>
    <message>
        <source>This shop has no passphrase for its copies yet. Choose one in the settings, under Safe copies.</source>
        <translation>Toko ini belum punya frasa sandi untuk salinannya. Pilih satu di pengaturan, di Salinan cadangan.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} letters. Three or four words that belong together are good.</source>
        <translation>Frasa sandi perlu sedikitnya {least} huruf. Tiga atau empat kata yang berkaitan sudah baik.</translation>
    </message>
    <message>
        <source>This passphrase does not open the copy. Mind small and large letters, and try again.</source>
        <translation>Frasa sandi ini tidak membuka salinan itu. Perhatikan huruf besar dan kecil, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nothing of a shop could be read in {path}. It was left as it is; bring back your newest safe copy instead.</source>
        <translation>Tidak ada isi toko yang dapat dibaca di {path}. File itu dibiarkan apa adanya; kembalikan salinan cadangan terbaru Anda.</translation>
    </message>
    <message>
        <source>Something in {path} is not in order: {flaws}. Keep this file, and see whether your newest safe copy is whole.</source>
        <translation>Ada yang tidak beres di {path}: {flaws}. Simpan file ini, lalu periksa apakah salinan cadangan terbaru masih utuh.</translation>
    </message>
    <message>
        <source>The currency {typed} is not known here. Take one of: {known}</source>
        <translation>Mata uang {typed} belum dikenal di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>The country {typed} is not known here. Take one of: {known}</source>
        <translation>Negara {typed} belum dikenal di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>There are purchases in {currency}, so the currency stays. For another one, make a new shop.</source>
        <translation>Sudah ada pembelian dalam {currency}, jadi mata uangnya tetap. Untuk mata uang lain, buat toko baru.</translation>
    </message>
    <message>
        <source>{path} is not a picture that we can read, or it is larger than 20 MB. Choose a PNG or JPEG picture.</source>
        <translation>{path} bukan gambar yang dapat kami baca, atau lebih besar dari 20 MB. Pilih gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>The language {typed} is not known here. Take one of: {known}</source>
        <translation>Bahasa {typed} belum dikenal di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>The amount is missing. Write what was paid, for example 250.</source>
        <translation>Jumlahnya belum ada. Tulis berapa yang dibayar, misalnya 250.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it in figures, for example 1250.</source>
        <translation>“{typed}” bukan jumlah uang. Tulis dengan angka, misalnya 1250.</translation>
    </message>
    <message>
        <source>“{typed}” may mean {first} or {second}. Write it in figures without a sign between, or with decimals.</source>
        <translation>“{typed}” bisa berarti {first} atau {second}. Tulis angkanya tanpa tanda pemisah, atau dengan desimalnya.</translation>
    </message>
    <message>
        <source>This amount is too large to be true. Look at it again.</source>
        <translation>Jumlah ini terlalu besar, rasanya tidak mungkin. Periksa sekali lagi.</translation>
    </message>
    <message>
        <source>“{typed}” is in another currency; this shop counts in {currency}. Write the amount in {currency}.</source>
        <translation>“{typed}” dalam mata uang lain; toko ini memakai {currency}. Tulis jumlahnya dalam {currency}.</translation>
    </message>
    <message>
        <source>The discount “{typed}” is more than the whole purchase. Write a smaller one.</source>
        <translation>Diskon “{typed}” lebih besar dari seluruh pembelian. Tulis yang lebih kecil.</translation>
    </message>
    <message>
        <source>“{typed}” is not a quantity. Write a number above 0.</source>
        <translation>“{typed}” bukan banyaknya barang. Tulis angka di atas 0.</translation>
    </message>
    <message>
        <source>“{typed}” is not a warranty. Write its months, for example 12.</source>
        <translation>“{typed}” bukan lama garansi. Tulis berapa bulan, misalnya 12.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it like 2026-11-22 or 22 Nov.</source>
        <translation>“{typed}” bukan tanggal. Tulis seperti 2026-11-22 atau 22 Nov.</translation>
    </message>
    <message>
        <source>“{typed}” may mean {first} or {second}. Write the day like 2026-11-22.</source>
        <translation>“{typed}” bisa berarti {first} atau {second}. Tulis tanggalnya seperti 2026-11-22.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the purchase, or set this PC&apos;s clock right.</source>
        <translation>{day} belum tiba. Tulis tanggal pembeliannya, atau betulkan jam PC ini.</translation>
    </message>
    <message>
        <source>{day} is too long ago. Write a day from {earliest} on.</source>
        <translation>{day} sudah terlalu lama. Tulis tanggal mulai {earliest}.</translation>
    </message>
    <message>
        <source>{day} is over. Write a coming day.</source>
        <translation>{day} sudah lewat. Tulis hari yang akan datang.</translation>
    </message>
    <message>
        <source>{day} is too far ahead. Write a day within the next ten years.</source>
        <translation>{day} masih terlalu jauh. Tulis tanggal dalam sepuluh tahun ke depan.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write it like 16:30.</source>
        <translation>“{typed}” bukan jam. Tulis seperti 16:30.</translation>
    </message>
    <message>
        <source>“{typed}” does not say from when to when. Write it like 12:00–13:00.</source>
        <translation>“{typed}” tidak jelas dari jam berapa sampai jam berapa. Tulis seperti 12:00–13:00.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Tulis angka bulat dari {least} sampai {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a phone number. Write its digits, with + and the country code when it is abroad.</source>
        <translation>“{typed}” bukan nomor telepon. Tulis angkanya, dengan + dan kode negara bila dari luar negeri.</translation>
    </message>
    <message>
        <source>“{typed}” is not an e-mail address. Write it like name@example.com.</source>
        <translation>“{typed}” bukan alamat e-mail. Tulis seperti nama@example.com.</translation>
    </message>
    <message>
        <source>The phone number “{typed}” is too short. Look for missing digits.</source>
        <translation>Nomor telepon “{typed}” terlalu pendek. Lihat angka mana yang kurang.</translation>
    </message>
    <message>
        <source>A spreadsheet has destroyed the phone number “{typed}”. Look up its digits and write them as text.</source>
        <translation>Lembar kerja (spreadsheet) merusak nomor telepon “{typed}”. Cari angka aslinya dan tulis sebagai teks.</translation>
    </message>
    <message>
        <source>This is not one of the customer&apos;s phone numbers. Choose one of those that are listed.</source>
        <translation>Ini bukan salah satu nomor telepon pelanggan itu. Pilih salah satu yang tercantum.</translation>
    </message>
    <message>
        <source>The number {phone} belongs to {name}. Write that name if it is the same person; if not, leave it out.</source>
        <translation>Nomor {phone} milik {name}. Tulis nama itu kalau orangnya sama; kalau bukan, kosongkan nomornya.</translation>
    </message>
    <message>
        <source>Who is it? Write at least a name or a phone number.</source>
        <translation>Siapa pelanggannya? Tulis setidaknya nama atau nomor telepon.</translation>
    </message>
    <message>
        <source>There is no customer {number}. Look for the name with: find</source>
        <translation>Tidak ada pelanggan nomor {number}. Cari namanya dengan: find</translation>
    </message>
    <message>
        <source>These two cannot be taken apart here any more. Open the card anew and look what it says.</source>
        <translation>Kedua data ini tidak bisa dipisahkan lagi di sini. Buka lagi kartunya dan lihat apa isinya.</translation>
    </message>
    <message>
        <source>Meanwhile this was changed to “{theirs}” in another window. Save again to keep what stands here.</source>
        <translation>Sementara itu di jendela lain ini diubah menjadi “{theirs}”. Simpan sekali lagi untuk memakai yang tertulis di sini.</translation>
    </message>
    <message>
        <source>A number is corrected or marked as wrong, not taken away: we must know not to call it again.</source>
        <translation>Nomor diperbaiki atau ditandai salah, bukan dihapus: kita harus tahu agar tidak meneleponnya lagi.</translation>
    </message>
    <message>
        <source>{phone} stands here twice. Leave one of the two as it was, or mark it as a wrong number.</source>
        <translation>{phone} tertulis dua kali di sini. Biarkan salah satu seperti semula, atau tandai sebagai nomor salah.</translation>
    </message>
    <message>
        <source>“{typed}” is no day that a calendar has. Write the birthday like 3 June or 3 June 1980.</source>
        <translation>“{typed}” tidak ada di kalender. Tulis hari ulang tahunnya seperti 3 Juni atau 3 Juni 1980.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Look at the year again.</source>
        <translation>{day} belum tiba. Lihat lagi tahunnya.</translation>
    </message>
    <message>
        <source>{name} cannot have come through {name}. Choose somebody else, or leave it empty.</source>
        <translation>{name} tidak mungkin diajak {name}. Pilih orang lain, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>{sender} came through {name}, so it cannot be the other way round too. Choose somebody else.</source>
        <translation>{sender} datang karena diajak {name}, jadi tidak mungkin juga sebaliknya. Pilih orang lain.</translation>
    </message>
    <message>
        <source>This customer asked to be forgotten, so nothing of this line was taken.</source>
        <translation>Pelanggan ini minta datanya dihapus, jadi baris ini tidak diambil.</translation>
    </message>
    <message>
        <source>Nobody was forgotten. To forget customer {number}, write the name as it stands: {name}</source>
        <translation>Belum ada yang dihapus. Untuk menghapus data pelanggan {number}, tulis namanya persis seperti ini: {name}</translation>
    </message>
    <message>
        <source>{name} is not greeted on this occasion any more: look at the list again.</source>
        <translation>{name} tidak lagi diberi ucapan pada hari ini: lihat daftarnya lagi.</translation>
    </message>
    <message>
        <source>{name} was sent this greeting before, on {day}.</source>
        <translation>{name} sudah dikirimi ucapan ini pada {day}.</translation>
    </message>
    <message>
        <source>There is no purchase {number}. Look for its customer with: find</source>
        <translation>Tidak ada pembelian {number}. Cari pelanggannya dengan: find</translation>
    </message>
    <message>
        <source>There is no complaint {number} any more. Look at the list of complaints again.</source>
        <translation>Keluhan {number} sudah tidak ada. Lihat lagi daftar keluhan.</translation>
    </message>
    <message>
        <source>This complaint was solved before. Nothing was changed; Ctrl+Z takes that back.</source>
        <translation>Keluhan ini sudah dinyatakan beres. Tidak ada yang diubah; Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>{name}, or somebody at the same number, asked not to be contacted. No call is planned.</source>
        <translation>{name}, atau orang lain di nomor yang sama, minta tidak dihubungi. Tidak ada telepon yang direncanakan.</translation>
    </message>
    <message>
        <source>{name} does not want calls about what they bought. No call is planned.</source>
        <translation>{name} tidak mau ditelepon soal barang yang dibeli. Tidak ada telepon yang direncanakan.</translation>
    </message>
    <message>
        <source>Nothing is left to book on list {number}: these rows are settled already.</source>
        <translation>Tidak ada lagi yang perlu dicatat dari daftar {number}: baris-baris ini sudah beres.</translation>
    </message>
    <message>
        <source>{name}, or somebody at the same number, asked not to be contacted. Nothing about them is put on paper.</source>
        <translation>{name}, atau seseorang dengan nomor yang sama, minta tidak dihubungi. Tidak ada tentang mereka yang dicetak di kertas.</translation>
    </message>
    <message>
        <source>What did the customer say? Write it down word for word.</source>
        <translation>Apa kata pelanggan? Tulis persis seperti yang diucapkan.</translation>
    </message>
    <message>
        <source>There is no plan {number} any more. Look at the list of plans again.</source>
        <translation>Rencana {number} sudah tidak ada. Lihat lagi daftar rencana.</translation>
    </message>
    <message>
        <source>What is this plan called? Write a name for it.</source>
        <translation>Apa nama rencana ini? Tuliskan namanya.</translation>
    </message>
    <message>
        <source>This plan would fit every purchase. Write what it is for, or from which amount on.</source>
        <translation>Rencana ini akan cocok untuk semua pembelian. Tuliskan untuk apa, atau mulai dari jumlah berapa.</translation>
    </message>
    <message>
        <source>The upper amount must be more than the lower one. Change one of them, or leave the upper one out.</source>
        <translation>Jumlah teratas harus lebih besar daripada jumlah terbawah. Ubah salah satunya, atau kosongkan yang teratas.</translation>
    </message>
    <message>
        <source>This plan asks nothing yet. Add at least one step, or switch the plan off.</source>
        <translation>Rencana ini belum menanyakan apa-apa. Tambahkan paling sedikit satu langkah, atau matikan rencananya.</translation>
    </message>
    <message>
        <source>Step {number} must come at the purchase or later, within ten years. Change its time.</source>
        <translation>Langkah {number} harus jatuh pada saat pembelian atau sesudahnya, paling lama sepuluh tahun. Ubah waktunya.</translation>
    </message>
    <message>
        <source>Which product is it? Write its name as on the purchase.</source>
        <translation>Barang yang mana? Tuliskan namanya seperti pada pembelian.</translation>
    </message>
    <message>
        <source>This product is not known: it was never sold and has no card. Make a card for it first.</source>
        <translation>Barang ini belum dikenal: belum pernah terjual dan belum punya kartu. Buat dulu kartunya.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Barang ini perlu nama.</translation>
    </message>
    <message>
        <source>“{name}” has a card already, or had this name before. Open that one, or choose another name.</source>
        <translation>“{name}” sudah punya kartu, atau dulu bernama begitu. Buka kartu itu, atau pilih nama lain.</translation>
    </message>
    <message>
        <source>“{name}” cannot go with itself. Take it out of the alternatives and accessories.</source>
        <translation>“{name}” tidak bisa jadi pelengkap dirinya sendiri. Keluarkan dari pengganti dan pelengkapnya.</translation>
    </message>
    <message>
        <source>There is no wish {number} in this shop.</source>
        <translation>Tidak ada keinginan nomor {number} di toko ini.</translation>
    </message>
    <message>
        <source>This wish came true or was dropped before. Nothing was changed; Ctrl+Z takes that back.</source>
        <translation>Keinginan ini sudah terpenuhi atau sudah dibatalkan. Tidak ada yang diubah; Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>Write what is wished for, or choose a product or a category.</source>
        <translation>Tulis apa yang diinginkan, atau pilih barang atau kategori.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>There is nothing below the first line of this file. That line is to name the columns (for example Name, Phone), and each customer or sale stands in a line below it.</source>
        <translation>Tidak ada apa-apa di bawah baris pertama file ini. Baris pertama menyebut nama kolom (misalnya Nama, Telepon), dan setiap pelanggan atau penjualan ditulis satu baris di bawahnya.</translation>
    </message>
    <message>
        <source>This is a shop of this program, or a safe copy of one, and not a list. To have back what is in it, take “Back to a safe copy”.</source>
        <translation>Ini toko dari program ini, atau salinan cadangannya, bukan daftar. Untuk mengembalikan isinya, pilih “Kembali ke salinan cadangan”.</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP). Unpack it first, then bring in the tables that are in it, one by one.</source>
        <translation>Ini file terkompresi (ZIP). Ekstrak dulu, lalu masukkan tabel di dalamnya satu per satu.</translation>
    </message>
    <message>
        <source>This is a letter or a picture (as a PDF, a Word file or a photo), and not a table. Where the list was made, save it as XLSX or CSV, and bring that in.</source>
        <translation>Ini surat atau gambar (seperti PDF, file Word, atau foto), bukan tabel. Di program asalnya, simpan daftar itu sebagai XLSX atau CSV, lalu masukkan.</translation>
    </message>
    <message>
        <source>This is a web page (HTML or XML), whatever its name says. Open it in Excel or LibreOffice, save it there as XLSX, and bring that in.</source>
        <translation>Ini halaman web (HTML atau XML), apa pun nama filenya. Buka di Excel atau LibreOffice, simpan di sana sebagai XLSX, lalu masukkan.</translation>
    </message>
    <message>
        <source>This is a file from one program for another (JSON or a calendar), and not a table. Where it was made, save the list as XLSX or CSV, and bring that in.</source>
        <translation>Ini file dari satu program untuk program lain (JSON atau kalender), bukan tabel. Di program asalnya, simpan daftar itu sebagai XLSX atau CSV, lalu masukkan.</translation>
    </message>
    <message>
        <source>This is no table and no address card that we can read. Save it as XLSX or CSV and try again.</source>
        <translation>Ini bukan tabel dan bukan kartu kontak yang bisa kita baca. Simpan sebagai XLSX atau CSV, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Open it where it was made, save it without one and try again.</source>
        <translation>File ini terkunci dengan kata sandi. Buka di program asalnya, simpan tanpa kata sandi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is far larger inside than a shop&apos;s list can be, so it was not opened. Copy its table to a new file.</source>
        <translation>Isi file ini jauh lebih besar daripada daftar sebuah toko, jadi tidak dibuka. Salin tabelnya ke file baru.</translation>
    </message>
    <message>
        <source>This file is damaged or was not copied whole. Fetch it again, or save it as CSV and try again.</source>
        <translation>File ini rusak atau tidak tersalin utuh. Ambil lagi, atau simpan sebagai CSV, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no sheet “{name}” in this file. Its sheets: {known}</source>
        <translation>Tidak ada lembar “{name}” di file ini. Lembarnya: {known}</translation>
    </message>
    <message>
        <source>This line gives money back (“{typed}”), but its sale was not found. Open the purchase and take it back there.</source>
        <translation>Baris ini mengembalikan uang (“{typed}”), tetapi penjualannya tidak ditemukan. Buka pembeliannya dan catat pengembaliannya di sana.</translation>
    </message>
    <message>
        <source>Nobody is named in this sale: it is counted and left out.</source>
        <translation>Penjualan ini tidak menyebut siapa pun: dihitung dan tidak dimasukkan.</translation>
    </message>
    <message>
        <source>This address card is not whole. Write the person in anew, or export that contact again.</source>
        <translation>Kartu kontak ini tidak utuh. Tulis orangnya lagi, atau ekspor kontak itu sekali lagi.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no. Write one of the two.</source>
        <translation>“{typed}” bukan ya dan bukan tidak. Tulis salah satunya.</translation>
    </message>
    <message>
        <source>A PIN is {least} to {most} digits. Choose such a number.</source>
        <translation>PIN terdiri dari {least} sampai {most} angka. Pilih angka seperti itu.</translation>
    </message>
    <message>
        <source>Everybody tries 1111 and 1234 first. Choose a PIN that is harder to guess.</source>
        <translation>Semua orang mencoba 1111 dan 1234 lebih dulu. Pilih PIN yang lebih sulit ditebak.</translation>
    </message>
    <message>
        <source>These are not the same. Type the new PIN once more in both.</source>
        <translation>Keduanya tidak sama. Ketik PIN baru sekali lagi di kedua kolom.</translation>
    </message>
    <message>
        <source>This is not the PIN, so nothing was done. Start again and type it.</source>
        <translation>Ini bukan PIN-nya, jadi tidak ada yang dilakukan. Mulai lagi dan ketik PIN-nya.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed for this. Start it in a terminal window, where the PIN can be typed.</source>
        <translation>Untuk ini perlu PIN pemilik. Jalankan di jendela terminal, tempat PIN bisa diketik.</translation>
    </message>
    <message>
        <source>There is nothing to write: nobody of these may be contacted, or there is nothing yet.</source>
        <translation>Tidak ada yang bisa ditulis: tak seorang pun dari mereka boleh dihubungi, atau memang belum ada apa-apa.</translation>
    </message>
    <message>
        <source>What somebody bought picks out people, not {typed}. With --bought take one of: {known}</source>
        <translation>Apa yang dibeli hanya memilih orang, bukan {typed}. Dengan --bought, pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>Nobody bought “{typed}”. Type the name of the product as it stands on the page Products.</source>
        <translation>Tidak ada yang membeli “{typed}”. Ketik nama barangnya seperti di halaman Barang.</translation>
    </message>
    <message>
        <source>“{typed}” needs another ending: {known}</source>
        <translation>“{typed}” perlu akhiran lain: {known}</translation>
    </message>
    <message>
        <source>{count} customers are called {name}. Write a phone number too, to tell who it is.</source>
        <translation>Ada {count} pelanggan bernama {name}. Tulis juga nomor teleponnya, supaya jelas yang mana.</translation>
    </message>
    <message>
        <source>The disk is full or takes no more: nothing was saved to {path}. Free some space and try again.</source>
        <translation>Disk penuh atau tidak bisa ditulisi lagi: tidak ada yang tersimpan di {path}. Kosongkan sebagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing. Write it without a minus sign.</source>
        <translation>Jumlah tidak bisa kurang dari nol. Tulis tanpa tanda minus.</translation>
    </message>
    <message>
        <source>The day is missing. Write it like 2026-11-22 or 22 Nov.</source>
        <translation>Tanggalnya belum ada. Tulis seperti 2026-11-22 atau 22 Nov.</translation>
    </message>
    <message>
        <source>{time} is over today. Write a later time, or another day.</source>
        <translation>Hari ini pukul {time} sudah lewat. Tulis waktu yang lebih lambat, atau hari lain.</translation>
    </message>
    <message>
        <source>There are no words yet. Write some, then go on.</source>
        <translation>Belum ada kata-katanya. Tulis dulu, lalu teruskan.</translation>
    </message>
    <message>
        <source>A text to be sent has at most {limit} characters. Shorten it, then go on.</source>
        <translation>Teks yang dikirim paling panjang {limit} huruf. Pendekkan dulu, lalu teruskan.</translation>
    </message>
    <message>
        <source>{typed} cannot be filled in. Here these can: {known}</source>
        <translation>{typed} tidak bisa diisi. Yang bisa di sini: {known}</translation>
    </message>
    <message>
        <source>A brace is missing. What is filled in is written like this: {known}</source>
        <translation>Ada kurung kurawal yang kurang. Isian ditulis seperti ini: {known}</translation>
    </message>
    <message>
        <source>Nothing was noted: {name} does not want messages from us any more.</source>
        <translation>Tidak ada yang dicatat: {name} tidak mau menerima pesan dari kita lagi.</translation>
    </message>
    <message>
        <source>What was bought? Write at least one item.</source>
        <translation>Apa yang dibeli? Tulis setidaknya satu barang.</translation>
    </message>
    <message>
        <source>Purchase {number} was struck out before. Record it anew if it is true.</source>
        <translation>Pembelian {number} sudah dicoret sebelumnya. Catat lagi kalau memang benar.</translation>
    </message>
    <message>
        <source>More would come back than was sold; {left} of it is left. Write a smaller quantity or amount.</source>
        <translation>Yang kembali melebihi yang terjual; sisanya {left}. Tulis banyaknya atau jumlah yang lebih kecil.</translation>
    </message>
    <message>
        <source>There are {items} items but {amounts} amounts. Write one amount for each item.</source>
        <translation>Ada {items} barang tetapi {amounts} jumlah. Tulis satu jumlah untuk tiap barang.</translation>
    </message>
    <message>
        <source>There is no call {number}. See the numbers with: due</source>
        <translation>Tidak ada panggilan nomor {number}. Lihat nomor-nomornya dengan: due</translation>
    </message>
    <message>
        <source>Call {number} was settled before. Nothing was changed; take that back first with: undo</source>
        <translation>Panggilan {number} sudah diselesaikan sebelumnya. Tidak ada yang berubah; urungkan dulu dengan: undo</translation>
    </message>
    <message>
        <source>No list {number} was printed here. Its number stands at the top right of the paper.</source>
        <translation>Daftar {number} tidak pernah dicetak di sini. Nomornya ada di kanan atas kertas.</translation>
    </message>
    <message>
        <source>Nothing is booked: answer what is asked, and type the line again.</source>
        <translation>Belum ada yang dicatat: jawab yang ditanyakan, lalu ketik lagi barisnya.</translation>
    </message>
    <message>
        <source>List {number} has no row {row}. Look at the number at the top of the paper, and at the row&apos;s own.</source>
        <translation>Daftar {number} tidak punya baris {row}. Lihat nomor di bagian atas kertas, dan nomor barisnya.</translation>
    </message>
    <message>
        <source>“{typed}” is not an outcome. Take one of: {known}</source>
        <translation>“{typed}” bukan hasil telepon. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>When shall we call back? Write a day, for example: tue 10:00</source>
        <translation>Kapan kita menelepon lagi? Tulis harinya, misalnya: sel 10:00</translation>
    </message>
    <message>
        <source>These words are longer than {limit} characters. Shorten them; nothing was saved.</source>
        <translation>Kata-kata ini lebih dari {limit} karakter. Singkatkan; tidak ada yang tersimpan.</translation>
    </message>
    <message>
        <source>Nobody is to be called on {day}: there is nothing to print.</source>
        <translation>Tidak ada yang perlu ditelepon pada {day}: tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>There is no step {number} to take back. Try: undo</source>
        <translation>Tidak ada langkah {number} untuk diurungkan. Coba: undo</translation>
    </message>
    <message>
        <source>Step {number} cannot be taken back: it was printed, it made the shop, or it knew somebody who was forgotten.</source>
        <translation>Langkah {number} tidak dapat diurungkan: sudah dicetak, membuat toko ini, atau memuat orang yang datanya sudah dihapus.</translation>
    </message>
    <message>
        <source>Step {number} cannot be taken back: what it wrote was changed later. Take the later steps back first.</source>
        <translation>Langkah {number} tidak bisa diurungkan: isinya diubah kemudian. Urungkan dulu langkah-langkah sesudahnya.</translation>
    </message>
    <message>
        <source>Step {number} is taken back already. To take back the newest step that stands: undo</source>
        <translation>Langkah {number} sudah diurungkan. Untuk mengurungkan langkah terbaru yang masih berlaku: undo</translation>
    </message>
    <message>
        <source>The request number {request} was used for something else, or was taken back. Take a new number.</source>
        <translation>Nomor permintaan {request} sudah dipakai untuk hal lain, atau sudah diurungkan. Pakai nomor baru.</translation>
    </message>
    <message>
        <source>There is no file {path}. Look at its name and place.</source>
        <translation>Tidak ada file {path}. Periksa nama dan tempatnya.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the file inside it.</source>
        <translation>{path} adalah folder. Sebutkan file di dalamnya.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Copy it to this PC and try again.</source>
        <translation>{path} tidak bisa dibaca. Salin ke PC ini dan coba lagi.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Export it again from where it came.</source>
        <translation>File ini tidak ada isinya. Ekspor lagi dari asalnya.</translation>
    </message>
    <message>
        <source>{count} files were dropped at once, and none of them was taken. Drop one, bring it in, then drop the next.</source>
        <translation>{count} file dijatuhkan sekaligus, dan tidak satu pun diambil. Jatuhkan satu, masukkan, lalu jatuhkan yang berikutnya.</translation>
    </message>
    <message>
        <source>No column of this file is known: its first line must name them (for example {known}). Or say it with: --map</source>
        <translation>Tidak ada kolom file ini yang dikenal: baris pertamanya harus berisi nama kolom (misalnya {known}). Atau sebutkan dengan: --map</translation>
    </message>
    <message>
        <source>No column holds this: {field}. Say which one does, with: --map &quot;Column={field}&quot;</source>
        <translation>Tidak ada kolom yang berisi ini: {field}. Sebutkan kolomnya dengan: --map &quot;Column={field}&quot;</translation>
    </message>
    <message>
        <source>From line {line} on, a quotation mark is not closed. Nothing was taken; mend that line and try again.</source>
        <translation>Mulai baris {line} ada tanda kutip yang tidak ditutup. Tidak ada yang diambil; perbaiki baris itu dan coba lagi.</translation>
    </message>
    <message>
        <source>None of the {count} sales in this file names a customer, so there is nobody to bring in.</source>
        <translation>Tidak satu pun dari {count} penjualan di file ini menyebut pelanggan, jadi tidak ada yang bisa dimasukkan.</translation>
    </message>
    <message>
        <source>None of the {count} lines could be taken; the first reason, in line {line}: {reason}</source>
        <translation>Tidak satu pun dari {count} baris bisa diambil; sebab pertama, di baris {line}: {reason}</translation>
    </message>
    <message>
        <source>This line has {found} columns instead of {expected}. Mend it and bring it in again.</source>
        <translation>Baris ini punya {found} kolom, seharusnya {expected}. Perbaiki dan impor lagi.</translation>
    </message>
    <message>
        <source>A field is longer than {limit} characters. Shorten it and bring it in again.</source>
        <translation>Ada isian yang lebih dari {limit} karakter. Pendekkan dan impor lagi.</translation>
    </message>
    <message>
        <source>This line holds signs that are not text. Write it anew and bring it in again.</source>
        <translation>Baris ini memuat tanda yang bukan teks. Tulis ulang dan impor lagi.</translation>
    </message>
    <message>
        <source>Order {order} has another day or customer in line {line}. Set it right and bring it in again.</source>
        <translation>Pesanan {order} punya tanggal atau pelanggan lain di baris {line}. Betulkan dan impor lagi.</translation>
    </message>
    <message>
        <source>This sale was cancelled (“{typed}”): there is nothing to take from it.</source>
        <translation>Penjualan ini sudah dibatalkan (“{typed}”): tidak ada yang perlu diambil.</translation>
    </message>
    <message>
        <source>Somebody worked in the shop while this file was read. Nothing was taken; bring it in again.</source>
        <translation>Ada yang mengubah data toko saat file ini dibaca. Tidak ada yang diambil; coba impor lagi.</translation>
    </message>
    <message>
        <source>There is another file at {path} already. It was left as it is; choose another name.</source>
        <translation>Sudah ada file lain di {path}. File itu tidak diubah; pilih nama lain.</translation>
    </message>
    <message>
        <source>“{typed}” does not say which column is what. Write it like: --map &quot;Column=field&quot;</source>
        <translation>“{typed}” tidak menyebut kolom mana berisi apa. Tulis seperti: --map &quot;Column=field&quot;</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Its columns: {known}</source>
        <translation>File ini tidak punya kolom “{column}”. Kolomnya: {known}</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Take one of: {known}</source>
        <translation>“{field}” bukan nama isian. Pilih salah satu: {known}</translation>
    </message>
</context>
<context>
    <name>file code</name>
    <message>
        <source>planned call</source>
        <translation>telepon yang direncanakan</translation>
    </message>
    <message>
        <source>we promised</source>
        <translation>kita sudah janji</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>setelah keluhan</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>menjaga hubungan</translation>
    </message>
    <message>
        <source>a wish is here</source>
        <translation>barang yang diinginkan sudah ada</translation>
    </message>
    <message>
        <source>to say thank you</source>
        <translation>untuk berterima kasih</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum selesai</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>beres</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>terbuka lagi</translation>
    </message>
    <message>
        <source>content</source>
        <translation>puas</translation>
    </message>
    <message>
        <source>goods taken back</source>
        <translation>barang diambil kembali</translation>
    </message>
    <message>
        <source>goods exchanged</source>
        <translation>barang ditukar</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>sudah dibeli</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>tidak lagi</translation>
    </message>
    <message>
        <source>to be contacted at all</source>
        <translation>boleh dihubungi</translation>
    </message>
    <message>
        <source>calls about purchases</source>
        <translation>telepon tentang pembelian</translation>
    </message>
    <message>
        <source>offers and greetings</source>
        <translation>penawaran dan ucapan</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>past</source>
        <translation>sudah lewat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>setelah pembelian</translation>
    </message>
    <message>
        <source>before the warranty ends</source>
        <translation>sebelum garansi habis</translation>
    </message>
    <message>
        <source>void</source>
        <translation>batal</translation>
    </message>
</context>
<context>
    <name>file head</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID pelanggan</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone 1</source>
        <translation>Telepon 1</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telepon 2</translation>
    </message>
    <message>
        <source>Phone 3</source>
        <translation>Telepon 3</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Salah nomor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Waktu terbaik menelepon</translation>
    </message>
    <message>
        <source>Service calls</source>
        <translation>Telepon layanan</translation>
    </message>
    <message>
        <source>Offers and greetings</source>
        <translation>Penawaran dan ucapan</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim oleh</translation>
    </message>
    <message>
        <source>Heard of us</source>
        <translation>Tahu dari mana</translation>
    </message>
    <message>
        <source>Note about customer</source>
        <translation>Catatan tentang pelanggan</translation>
    </message>
    <message>
        <source>Purchases made</source>
        <translation>Berapa kali membeli</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Belanja seluruhnya</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pembelian terakhir</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>Nomor struk</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID baris</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantitas</translation>
    </message>
    <message>
        <source>Line amount</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Returned quantity</source>
        <translation>Kuantitas dikembalikan</translation>
    </message>
    <message>
        <source>Returned amount</source>
        <translation>Nilai dikembalikan</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nomor seri</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Garansi (bulan)</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayani oleh</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Kata pelanggan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh waktu</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>Dikerjakan pada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>How bad (1 to 3)</source>
        <translation>Seberapa parah (1 sampai 3)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Made right by</source>
        <translation>Diselesaikan dengan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan pada</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Beres pada</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Content now</source>
        <translation>Sudah puas</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Ditangani oleh</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cara menyampaikan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Perbaikan dan garansi</translation>
    </message>
</context>
<context>
    <name>file out</name>
    <message>
        <source>Save as a file</source>
        <translation>Simpan sebagai file</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Seberapa banyak</translation>
    </message>
    <message>
        <source>What the page shows now</source>
        <translation>Yang tampak di halaman</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Menulis {file} …</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Every table of the shop in one ZIP, with the notes, and with those who asked not to be contacted, who are marked. It is people&apos;s data: keep it safe.</source>
        <translation>Semua tabel toko dalam satu ZIP, dengan catatan, juga mereka yang minta tidak dihubungi, dengan tanda. Ini data orang: simpan dengan aman.</translation>
    </message>
    <message>
        <source>Address cards that a phone takes into its contacts. No notes, and no wrong numbers.</source>
        <translation>Kartu alamat yang bisa dimasukkan ponsel ke kontaknya. Tanpa catatan, tanpa nomor salah.</translation>
    </message>
    <message>
        <source>One entry for each call of today, at its hour. A second file renews them.</source>
        <translation>Satu acara untuk tiap telepon hari ini, pada jamnya. File kedua memperbaruinya.</translation>
    </message>
    <message>
        <source>Whoever asked not to be contacted is left out, and notes stay here.</source>
        <translation>Yang minta tidak dihubungi tidak disertakan, dan catatan tetap di sini.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Dihentikan: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Save everything as files</source>
        <translation>Simpan semuanya sebagai file</translation>
    </message>
    <message>
        <source>All that the shop knows, as tables in one ZIP that other programs can read.</source>
        <translation>Semua yang diketahui toko, berupa tabel dalam satu ZIP yang bisa dibaca program lain.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>Contacts for a phone</source>
        <translation>Kontak untuk ponsel</translation>
    </message>
    <message>
        <source>Today&apos;s calls for a calendar</source>
        <translation>Telepon hari ini untuk kalender</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Lembar kerja (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Tabel sederhana (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Kartu alamat (vCard)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Kalender (ICS)</translation>
    </message>
    <message>
        <source>All tables in one ZIP</source>
        <translation>Semua tabel dalam satu ZIP</translation>
    </message>
    <message>
        <source>{shop}: everything, as it was on {day}. Written by Shop CRM.</source>
        <translation>{shop}: semuanya, seperti keadaannya pada {day}. Ditulis oleh Shop CRM.</translation>
    </message>
    <message>
        <source>Each file is a table (CSV, UTF-8). Where a spreadsheet shows all of it in one column, open it with: Data, From Text/CSV.</source>
        <translation>Tiap file adalah tabel (CSV, UTF-8). Kalau lembar kerja menampilkan semuanya dalam satu kolom, buka lewat: Data, Dari Teks/CSV.</translation>
    </message>
    <message>
        <source>Days are written 2026-11-23, amounts without signs between thousands: 1250.50.</source>
        <translation>Tanggal ditulis 2026-11-23, jumlah uang tanpa tanda ribuan: 1250.50.</translation>
    </message>
    <message>
        <source>{column} says in every file who is meant.</source>
        <translation>{column} menunjukkan di setiap file siapa yang dimaksud.</translation>
    </message>
    <message>
        <source>Please honour it: whoever has a day under “{column}” asked not to be contacted.</source>
        <translation>Mohon dihormati: siapa pun yang bertanggal di “{column}” minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>This is people&apos;s data. Keep it safe, and delete it when it is not needed.</source>
        <translation>Ini data orang. Simpan dengan aman, dan hapus kalau sudah tidak perlu.</translation>
    </message>
    <message>
        <source>Another shop of Shop CRM takes in {customers}.csv and {purchases}.csv, in this order, and plans the calls anew. The other tables are for reading.</source>
        <translation>Toko lain dengan Shop CRM bisa memasukkan {customers}.csv lalu {purchases}.csv, sesuai urutan ini, dan merencanakan telepon dari awal. Tabel lainnya untuk dibaca.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Telepon {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {path}.</source>
        <translation>
            <numerusform>%n pelanggan ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of purchases are in {path}.</source>
        <translation>
            <numerusform>%n baris pembelian ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are in {path}.</source>
        <translation>
            <numerusform>%n tindak lanjut ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are in {path}.</source>
        <translation>
            <numerusform>%n keluhan ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are in {path}.</source>
        <translation>
            <numerusform>%n kontak ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are in {path}.</source>
        <translation>
            <numerusform>%n telepon ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n rows, is in {path}.</source>
        <translation>
            <numerusform>Semuanya, %n baris, ada di {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked not to be contacted are left out.</source>
        <translation>
            <numerusform>%n orang yang minta tidak dihubungi tidak disertakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>file part</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Telepon yang sudah</translation>
    </message>
    <message>
        <source>Steps of complaints</source>
        <translation>Langkah keluhan</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Keinginan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Greetings wanted</source>
        <translation>Ucapan yang diminta</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Pesan terkirim</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Goods that came</source>
        <translation>Barang yang datang</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Steps of plans</source>
        <translation>Langkah rencana</translation>
    </message>
    <message>
        <source>Messages of plans</source>
        <translation>Pesan rencana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Everybody, with phones, consents and the notes about them.</source>
        <translation>Semua orang, dengan telepon, persetujuan, dan catatan tentang mereka.</translation>
    </message>
    <message>
        <source>What was bought, one row for each line; those of forgotten people stand without a person.</source>
        <translation>Yang dibeli, satu baris untuk tiap barang; milik orang yang sudah dilupakan tercatat tanpa nama.</translation>
    </message>
    <message>
        <source>Every call that was planned, and what became of it.</source>
        <translation>Setiap telepon yang direncanakan, dan jadinya bagaimana.</translation>
    </message>
    <message>
        <source>What people complained of, and how it was made right.</source>
        <translation>Apa yang dikeluhkan orang, dan bagaimana diselesaikan.</translation>
    </message>
    <message>
        <source>Every phone number, also the wrong ones.</source>
        <translation>Semua nomor telepon, juga yang salah.</translation>
    </message>
    <message>
        <source>Each call with its result, and what they said.</source>
        <translation>Setiap telepon dengan hasilnya, dan apa kata mereka.</translation>
    </message>
    <message>
        <source>What was done about each complaint, day by day.</source>
        <translation>Yang dilakukan untuk tiap keluhan, hari demi hari.</translation>
    </message>
    <message>
        <source>What people wish for.</source>
        <translation>Apa yang diinginkan orang.</translation>
    </message>
    <message>
        <source>The notes about customers, each with its day.</source>
        <translation>Catatan tentang pelanggan, masing-masing dengan tanggalnya.</translation>
    </message>
    <message>
        <source>What people answered when they were asked whether we may.</source>
        <translation>Jawaban orang ketika ditanya apakah kita boleh.</translation>
    </message>
    <message>
        <source>Who wants a greeting on which occasion.</source>
        <translation>Siapa ingin ucapan pada kesempatan apa.</translation>
    </message>
    <message>
        <source>The messages and greetings that went out.</source>
        <translation>Pesan dan ucapan yang sudah terkirim.</translation>
    </message>
    <message>
        <source>The product cards.</source>
        <translation>Kartu produk.</translation>
    </message>
    <message>
        <source>Which goods came on which day.</source>
        <translation>Barang apa yang datang pada hari apa.</translation>
    </message>
    <message>
        <source>The plans by which follow-ups are made.</source>
        <translation>Rencana yang membuat tindak lanjut.</translation>
    </message>
    <message>
        <source>The steps of each plan.</source>
        <translation>Langkah-langkah tiap rencana.</translation>
    </message>
    <message>
        <source>The shop&apos;s own words for the messages at these steps.</source>
        <translation>Kata-kata toko sendiri untuk pesan pada langkah-langkah ini.</translation>
    </message>
    <message>
        <source>How the shop is set up.</source>
        <translation>Bagaimana toko diatur.</translation>
    </message>
</context>
<context>
    <name>flaw</name>
    <message>
        <source>damaged pages in the file</source>
        <translation>halaman rusak dalam file</translation>
    </message>
    <message>
        <source>rows that belong to nobody</source>
        <translation>baris tanpa pemilik</translation>
    </message>
    <message>
        <source>purchases whose lines do not add up</source>
        <translation>pembelian yang barisnya tidak cocok jumlahnya</translation>
    </message>
    <message>
        <source>gaps in the search index</source>
        <translation>indeks pencarian tidak lengkap</translation>
    </message>
    <message>
        <source>wrong monthly sums</source>
        <translation>jumlah bulanan salah</translation>
    </message>
    <message>
        <source>calls shown on a wrong day</source>
        <translation>telepon yang tampil pada hari yang salah</translation>
    </message>
    <message>
        <source>calls that should not be open</source>
        <translation>panggilan yang seharusnya sudah selesai</translation>
    </message>
    <message>
        <source>entries that were changed from outside</source>
        <translation>catatan yang diubah dari luar</translation>
    </message>
    <message>
        <source>entries that stand with another customer</source>
        <translation>catatan yang ada pada pelanggan lain</translation>
    </message>
    <message>
        <source>calls that belong to nothing</source>
        <translation>telepon yang tidak terkait apa pun</translation>
    </message>
    <message>
        <source>wishes that do not agree with themselves</source>
        <translation>keinginan yang isinya tidak cocok</translation>
    </message>
    <message>
        <source>complaints that do not agree with themselves</source>
        <translation>keluhan yang isinya tidak cocok</translation>
    </message>
    <message>
        <source>customers who were made one and are still two</source>
        <translation>pelanggan yang sudah digabung tetapi masih dua</translation>
    </message>
    <message>
        <source>forgotten customers of whom something is left</source>
        <translation>pelanggan yang sudah dilupakan tetapi masih ada sisanya</translation>
    </message>
    <message>
        <source>numbers that could be given twice</source>
        <translation>nomor yang bisa diberikan dua kali</translation>
    </message>
</context>
<context>
    <name>forget</name>
    <message>
        <source>Forget {name}?</source>
        <translation>Hapus semua data {name}?</translation>
    </message>
    <message>
        <source>This is not the name: nobody was forgotten.</source>
        <translation>Ini bukan namanya: belum ada yang dihapus.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Yang hilang</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang tetap ada</translation>
    </message>
    <message>
        <source>The name, to be sure</source>
        <translation>Namanya, supaya pasti</translation>
    </message>
    <message>
        <source>Type “{name}” to be sure</source>
        <translation>Ketik “{name}” supaya pasti</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan saja</translation>
    </message>
    <message>
        <source>Forget for ever</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Forgotten in the shop</source>
        <translation>Sudah dihapus dari toko</translation>
    </message>
    <message>
        <source>Clearing the shop file and the safe copies. Please leave the PC on…</source>
        <translation>Membersihkan file toko dan salinan cadangan. Jangan matikan komputer dulu…</translation>
    </message>
    <message>
        <source>Forgotten in the shop. Its file is cleared when the program starts again. {reason}</source>
        <translation>Sudah dihapus dari toko. Filenya dibersihkan saat program dibuka lagi. {reason}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save a copy of all that is known</source>
        <translation>Simpan salinan semua yang diketahui</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>{name} is forgotten for ever. This cannot be taken back.</source>
        <translation>Data {name} dihapus selamanya. Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Gone: name, numbers, address, everything they said, notes, wishes, messages and serial numbers.</source>
        <translation>Hilang: nama, nomor, alamat, semua kata-katanya, catatan, keinginan, pesan, dan nomor seri.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that are still open are not made.</source>
        <translation>
            <numerusform>%n telepon yang masih menunggu tidak jadi dilakukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone too from every safe copy that can be reached; no earlier step about them can be undone.</source>
        <translation>Hilang juga dari setiap salinan cadangan yang terjangkau; langkah lama tentang orang ini tidak dapat diurungkan lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Staying: %n purchases, {amount}, with nobody&apos;s name on them, so that your sums stay right.</source>
        <translation>
            <numerusform>Tetap ada: %n pembelian, {amount}, tanpa nama siapa pun, supaya jumlahnya tetap benar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that is brought in later does not bring them back to your lists.</source>
        <translation>File yang dimasukkan nanti tidak membawa orang ini kembali ke daftar Anda.</translation>
    </message>
    <message>
        <source>What is on paper, in your phone or in a file that you saved yourself is yours to throw away.</source>
        <translation>Yang ada di kertas, di ponsel, atau di file yang Anda simpan sendiri perlu Anda buang sendiri.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Sudah dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten, also in %n safe copies.</source>
        <translation>
            <numerusform>Sudah dihapus, juga di %n salinan cadangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is known of {name} is in {page}, and for another program in {data}.</source>
        <translation>Semua yang diketahui tentang {name} ada di {page}, dan untuk program lain di {data}.</translation>
    </message>
    <message>
        <source>The safe copies in {path} could not be reached: they are cleared with the next copy made there.</source>
        <translation>Salinan cadangan di {path} tidak terjangkau: dibersihkan saat salinan berikutnya dibuat di sana.</translation>
    </message>
    <message>
        <source>{path} cannot be opened, so what it may hold of them stays in it. Delete it once you do not need it.</source>
        <translation>{path} tidak bisa dibuka, jadi datanya mungkin masih ada di dalamnya. Hapus sendiri kalau sudah tidak diperlukan.</translation>
    </message>
    <message>
        <source>{path} still holds them, and is cleared with the next copy made there. {reason}</source>
        <translation>{path} masih memuat datanya, dan dibersihkan saat salinan berikutnya dibuat di sana. {reason}</translation>
    </message>
</context>
<context>
    <name>greeting</name>
    <message>
        <source>The greeting in {language}</source>
        <translation>Ucapan dalam {language}</translation>
    </message>
    <message>
        <source>The greeting is kept for everybody who is greeted in {language}.</source>
        <translation>Ucapan disimpan untuk semua yang diberi ucapan dalam {language}.</translation>
    </message>
    <message>
        <source>The greeting</source>
        <translation>Ucapan</translation>
    </message>
    <message>
        <source>{address}, {name} and {shop} are filled in for each.</source>
        <translation>{address}, {name}, dan {shop} diisi untuk masing-masing.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Simpan kata-kata ini</translation>
    </message>
    <message>
        <source>Our usual words</source>
        <translation>Kata-kata biasa kita</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>Begini bunyinya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Sudah terkirim</translation>
    </message>
    <message>
        <source>A complaint is open in this house: nothing cheerful goes there until it is solved.</source>
        <translation>Masih ada keluhan di rumah ini: tidak ada ucapan gembira sampai keluhannya beres.</translation>
    </message>
    <message>
        <source>Then we note: sent by {way}.</source>
        <translation>Lalu kita catat: terkirim lewat {way}.</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Ucapan</translation>
    </message>
    <message>
        <source>Who is greeted</source>
        <translation>Siapa yang diberi ucapan</translation>
    </message>
    <message>
        <source>Nobody is ticked: tick who is to be on the list.</source>
        <translation>Belum ada yang dicentang: centang yang masuk daftar.</translation>
    </message>
    <message>
        <source>Greetings {day}</source>
        <translation>Ucapan {day}</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n greetings is saved: {path}</source>
        <translation>
            <numerusform>Daftar %n ucapan disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Ubah jumlahnya</translation>
    </message>
    <message>
        <source>Nobody to greet on this occasion</source>
        <translation>Tidak ada yang perlu diberi ucapan</translation>
    </message>
    <message>
        <source>Ask at the counter who would like a greeting, and tick it among the facts on the customer&apos;s card. Nobody is greeted who did not ask.</source>
        <translation>Tanyakan di kasir siapa yang ingin diberi ucapan, lalu centang pada data di kartu pelanggan. Yang tidak minta tidak diberi ucapan.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Dear {address} {name}, happy birthday! We wish you good health and a joyful year. {shop}</source>
        <translation>{address} {name}, selamat ulang tahun! Semoga sehat dan bahagia selalu. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a happy New Year to you and your family! Thank you for coming to us. {shop}</source>
        <translation>{address} {name}, selamat Tahun Baru untuk sekeluarga! Terima kasih sudah datang ke toko kami. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, Gong Xi Fa Cai! We wish you and your family a prosperous new year. {shop}</source>
        <translation>{address} {name}, Gong Xi Fa Cai! Semoga tahun baru ini membawa rezeki untuk sekeluarga. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a peaceful Nyepi to you and your family. {shop}</source>
        <translation>{address} {name}, selamat Hari Raya Nyepi untuk sekeluarga. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a blessed Eid al-Fitr to you and your family! {shop}</source>
        <translation>{address} {name}, selamat Hari Raya Idulfitri untuk sekeluarga! {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, happy Deepavali to you and your family! {shop}</source>
        <translation>{address} {name}, selamat Deepavali untuk sekeluarga! {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, merry Christmas to you and your family! {shop}</source>
        <translation>{address} {name}, selamat Natal untuk sekeluarga! {shop}</translation>
    </message>
    <message numerus="yes">
        <source>Birthdays, next %n days</source>
        <translation>
            <numerusform>Ulang tahun, %n hari ke depan</numerusform>
        </translation>
    </message>
    <message>
        <source>{occasion}, {day}</source>
        <translation>{occasion}, {day}</translation>
    </message>
    <message>
        <source>{occasion}, about {day}</source>
        <translation>{occasion}, sekitar {day}</translation>
    </message>
    <message>
        <source>Who asked for a greeting on this day and has spent {amount} or more with us since they came.</source>
        <translation>Yang minta ucapan pada hari ini dan sudah berbelanja {amount} atau lebih sejak pertama datang.</translation>
    </message>
    <message>
        <source>Who asked for a greeting on their birthday and has spent {amount} or more with us.</source>
        <translation>Yang minta ucapan pada ulang tahunnya dan sudah berbelanja {amount} atau lebih di sini.</translation>
    </message>
    <message>
        <source>sent {day} by {way}</source>
        <translation>terkirim {day} lewat {way}</translation>
    </message>
    <message>
        <source>complaint open</source>
        <translation>ada keluhan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. Undo takes back the note; what was sent stays sent.</source>
        <translation>{name}: dicatat terkirim lewat {way}. Urungkan hanya menarik catatannya; yang sudah terkirim tetap terkirim.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A small shop that never forgets a customer who bought something that mattered.</source>
        <translation>Toko kecil yang tak pernah melupakan pelanggan yang membeli sesuatu yang berarti.</translation>
    </message>
    <message>
        <source>the shop file (this PC&apos;s own shop when not said)</source>
        <translation>file toko (bila tidak disebut: toko di PC ini)</translation>
    </message>
    <message>
        <source>make a new, empty shop</source>
        <translation>buat toko baru yang kosong</translation>
    </message>
    <message>
        <source>its country: ID, MY, SG, US, GB and others</source>
        <translation>negaranya: ID, MY, SG, US, GB, dan lainnya</translation>
    </message>
    <message>
        <source>its currency (the country&apos;s when not said)</source>
        <translation>mata uangnya (bila tidak disebut: ikut negaranya)</translation>
    </message>
    <message>
        <source>en, id or ms (the country&apos;s when not said)</source>
        <translation>en, id atau ms (bila tidak disebut: ikut negaranya)</translation>
    </message>
    <message>
        <source>the shop&apos;s name, as printed on paper</source>
        <translation>nama toko, seperti tercetak di kertas</translation>
    </message>
    <message>
        <source>what the file lists (guessed when not said)</source>
        <translation>isi file itu (bila tidak disebut: ditebak)</translation>
    </message>
    <message>
        <source>what a column holds, for example &quot;Nama=name&quot;; COLUMN= leaves it out; repeatable</source>
        <translation>isi suatu kolom, misalnya &quot;Nama=name&quot;; COLUMN= mengabaikannya; boleh diulang</translation>
    </message>
    <message>
        <source>the sign before cents, when the file does not decide it</source>
        <translation>tanda sebelum sen, bila tidak jelas dari filenya</translation>
    </message>
    <message>
        <source>the order within its days, when the file does not decide it</source>
        <translation>urutan hari, bulan dan tahun, bila tidak jelas dari filenya</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>hanya beri tahu apa yang akan terjadi</translation>
    </message>
    <message>
        <source>write the lines not taken to this file, to be mended</source>
        <translation>tulis baris yang tidak diambil ke file ini, untuk diperbaiki</translation>
    </message>
    <message>
        <source>record a purchase</source>
        <translation>catat pembelian</translation>
    </message>
    <message>
        <source>who bought it</source>
        <translation>siapa pembelinya</translation>
    </message>
    <message>
        <source>what was bought; repeat for more lines</source>
        <translation>apa yang dibeli; ulangi untuk baris lain</translation>
    </message>
    <message>
        <source>the line&apos;s amount, one for each item: 5,5jt or 1,250.50</source>
        <translation>jumlah baris itu, satu untuk tiap barang: 5,5jt atau 1,250.50</translation>
    </message>
    <message>
        <source>its category, for each item</source>
        <translation>kategorinya, untuk tiap barang</translation>
    </message>
    <message>
        <source>how many, for each item</source>
        <translation>banyaknya, untuk tiap barang</translation>
    </message>
    <message>
        <source>its warranty, for each item</source>
        <translation>garansinya, untuk tiap barang</translation>
    </message>
    <message>
        <source>its serial number, for each item</source>
        <translation>nomor serinya, untuk tiap barang</translation>
    </message>
    <message>
        <source>the day of the purchase (today when not said)</source>
        <translation>tanggal pembelian (bila tidak disebut: hari ini)</translation>
    </message>
    <message>
        <source>the call&apos;s number, as listed by: due; or of a printed list its number/row: 147/3</source>
        <translation>nomor panggilannya, seperti pada: due; atau nomor/baris di daftar cetak: 147/3</translation>
    </message>
    <message>
        <source>the customer&apos;s phone; several with / between</source>
        <translation>telepon pelanggan; bila beberapa, pisahkan dengan /</translation>
    </message>
    <message>
        <source>Without a command: the window, or without a screen the sample shop&apos;s day. More: shop-crm COMMAND --help</source>
        <translation>Tanpa perintah: jendelanya, atau tanpa layar sehari di toko contoh. Selengkapnya: shop-crm COMMAND --help</translation>
    </message>
    <message>
        <source>Asks for the PIN on the terminal when the owner has set one and keeps this for those who know it.</source>
        <translation>Menanyakan PIN di terminal bila pemilik memasang PIN dan menyimpan ini untuk yang mengetahuinya.</translation>
    </message>
    <message>
        <source>take this day (2026-12-24) for today</source>
        <translation>anggap hari ini tanggal itu (2026-12-24)</translation>
    </message>
    <message>
        <source>bring in a file of purchases or customers (CSV, XLSX, XLS, ODS, vCard)</source>
        <translation>masukkan file pembelian atau pelanggan (CSV, XLSX, XLS, ODS, vCard)</translation>
    </message>
    <message>
        <source>which sheet of a workbook (the first with named columns when not said)</source>
        <translation>lembar mana dari buku kerja (yang pertama dengan nama kolom bila tidak disebut)</translation>
    </message>
    <message>
        <source>how its letters are written (found out when not said)</source>
        <translation>penulisan hurufnya (dicari sendiri kalau tidak disebut)</translation>
    </message>
    <message>
        <source>the sign between its columns, or: tab (found out when not said)</source>
        <translation>tanda di antara kolomnya, atau: tab (dicari sendiri kalau tidak disebut)</translation>
    </message>
    <message>
        <source>the country of phone numbers without a country code (the shop&apos;s when not said)</source>
        <translation>negara untuk nomor telepon tanpa kode negara (negara toko kalau tidak disebut)</translation>
    </message>
    <message>
        <source>not as the last file with these columns was read, but as it shows itself</source>
        <translation>bukan seperti file terakhir dengan kolom-kolom ini, melainkan sebagaimana adanya</translation>
    </message>
    <message>
        <source>write a list as a file (XLSX, CSV), contacts (VCF), calls (ICS) or everything (ZIP)</source>
        <translation>tulis daftar sebagai file (XLSX, CSV), kontak (VCF), telepon (ICS), atau semuanya (ZIP)</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>salah satu dari: {names}</translation>
    </message>
    <message>
        <source>where to write it; its ending says what kind it is</source>
        <translation>di mana ditulis; akhirannya menentukan jenisnya</translation>
    </message>
    <message>
        <source>only those who bought this product; goes with: {names}</source>
        <translation>hanya yang membeli barang ini; bisa dengan: {names}</translation>
    </message>
    <message>
        <source>what the customer said, word for word</source>
        <translation>kata-kata pelanggan, persis seperti diucapkan</translation>
    </message>
    <message>
        <source>list the calls that are due</source>
        <translation>tampilkan panggilan yang sudah waktunya</translation>
    </message>
    <message>
        <source>how to list them</source>
        <translation>cara menampilkannya</translation>
    </message>
    <message>
        <source>write the call list to print (PDF)</source>
        <translation>buat daftar telepon untuk dicetak (PDF)</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>tempat menyimpannya</translation>
    </message>
    <message>
        <source>sheets, or a receipt printer&apos;s roll</source>
        <translation>lembar kertas, atau rol printer struk</translation>
    </message>
    <message>
        <source>the order: by priority, promised time, street or name</source>
        <translation>urutan: menurut prioritas, jam yang dijanjikan, jalan, atau nama</translation>
    </message>
    <message>
        <source>what the codes do: dial the number, or open WhatsApp with the message in it</source>
        <translation>guna kodenya: menelepon nomornya, atau membuka WhatsApp dengan pesannya</translation>
    </message>
    <message>
        <source>how large the letters are</source>
        <translation>besarnya huruf</translation>
    </message>
    <message>
        <source>who prints it</source>
        <translation>siapa yang mencetak</translation>
    </message>
    <message>
        <source>book what came of a call</source>
        <translation>catat hasil panggilan</translation>
    </message>
    <message>
        <source>one of: {outcomes}</source>
        <translation>salah satu: {outcomes}</translation>
    </message>
    <message>
        <source>when to call back, for example &quot;tue 10:00&quot;</source>
        <translation>kapan menelepon lagi, misalnya &quot;sel 10:00&quot;</translation>
    </message>
    <message>
        <source>book what came of a printed list&apos;s calls, from one line</source>
        <translation>mencatat hasil telepon dari daftar tercetak, dalam satu baris</translation>
    </message>
    <message>
        <source>the list&apos;s number, as it stands at the top right of the paper</source>
        <translation>nomor daftarnya, di kanan atas kertas</translation>
    </message>
    <message>
        <source>rows and outcomes, for example &quot;3 ok, 4 na, 5 cb fri 10:00, 6 problem too loud&quot;</source>
        <translation>baris dan hasilnya, misalnya &quot;3 ok, 4 na, 5 cb jumat 10:00, 6 masalah terlalu keras&quot;</translation>
    </message>
    <message>
        <source>book it; without this, only what would happen</source>
        <translation>catat; tanpa ini hanya dikatakan apa yang akan terjadi</translation>
    </message>
    <message>
        <source>book this row although it was booked since the print; repeatable</source>
        <translation>catat baris ini walaupun sudah dicatat sesudah dicetak; boleh diulang</translation>
    </message>
    <message>
        <source>find a customer by a piece of name, phone or item</source>
        <translation>cari pelanggan dengan sepotong nama, telepon, atau barang</translation>
    </message>
    <message>
        <source>write all that is known of one customer, to hand it over (a page and JSON)</source>
        <translation>tulis semua yang diketahui tentang satu pelanggan, untuk diserahkan (halaman dan JSON)</translation>
    </message>
    <message>
        <source>where to write the page; the JSON goes beside it</source>
        <translation>tempat menulis halamannya; JSON-nya di sebelahnya</translation>
    </message>
    <message>
        <source>forget a customer who asks for it; this cannot be undone</source>
        <translation>hapus data pelanggan yang memintanya; tidak dapat diurungkan</translation>
    </message>
    <message>
        <source>the customer&apos;s name as it stands, to be sure; without it, what would happen</source>
        <translation>nama pelanggan persis seperti tertulis, supaya pasti; tanpa ini, hanya diberi tahu akibatnya</translation>
    </message>
    <message>
        <source>a folder with more safe copies, to forget there too; repeatable</source>
        <translation>folder lain berisi salinan cadangan, untuk dihapus juga di sana; boleh diulang</translation>
    </message>
    <message>
        <source>the customer&apos;s number, as listed by: find</source>
        <translation>nomor pelanggan, seperti yang ditampilkan oleh: find</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>another step&apos;s number; that of an undo does it again</source>
        <translation>nomor langkah lain; bila itu langkah mengurungkan, yang diurungkan diulangi</translation>
    </message>
    <message>
        <source>make a safe copy of the shop</source>
        <translation>buat salinan cadangan toko</translation>
    </message>
    <message>
        <source>the folder (beside the shop file when not said)</source>
        <translation>foldernya (bila tidak disebut: di samping file toko)</translation>
    </message>
    <message>
        <source>lock the copy with the passphrase that was chosen in the settings</source>
        <translation>kunci salinan dengan frasa sandi yang dipilih di pengaturan</translation>
    </message>
    <message>
        <source>list the safe copies and what each of them holds</source>
        <translation>daftar salinan cadangan dan isi masing-masing</translation>
    </message>
    <message>
        <source>go back to a safe copy; the shop file of now is kept aside whole</source>
        <translation>kembali ke salinan cadangan; file toko yang sekarang disimpan utuh di sampingnya</translation>
    </message>
    <message>
        <source>look in this folder too, such as a stick</source>
        <translation>cari juga di folder ini, misalnya flashdisk</translation>
    </message>
    <message>
        <source>look the whole shop file over</source>
        <translation>periksa seluruh file toko</translation>
    </message>
    <message>
        <source>take all that can be read out of a damaged shop file into a new one</source>
        <translation>ambil semua yang masih terbaca dari file toko yang rusak ke file baru</translation>
    </message>
    <message>
        <source>the new shop file to be made</source>
        <translation>file toko baru yang akan dibuat</translation>
    </message>
    <message>
        <source>make the sample shop and show its day</source>
        <translation>buat toko contoh dan tampilkan harinya</translation>
    </message>
    <message>
        <source>where it stands: ID, MY, US and others</source>
        <translation>letaknya: ID, MY, US, dan lainnya</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>siapa yang melakukannya</translation>
    </message>
    <message>
        <source>a number of your own: sent twice, it is kept once</source>
        <translation>nomor buatan sendiri: dikirim dua kali pun disimpan sekali saja</translation>
    </message>
</context>
<context>
    <name>help page</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Tombol keyboard</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No topic has all these words. Try fewer of them, or another word for the same.</source>
        <translation>Tidak ada topik yang memuat semua kata ini. Coba kurangi katanya, atau pakai kata lain.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari bantuan</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Tentang program</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>reading</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>{file}: encoding {encoding}, columns separated by {separator}</source>
        <translation>{file}: pengodean {encoding}, kolom dipisahkan oleh {separator}</translation>
    </message>
    <message>
        <source>Columns used: {columns}</source>
        <translation>Kolom yang dipakai: {columns}</translation>
    </message>
    <message>
        <source>It is read as the last file with these columns was read; if not so: --anew</source>
        <translation>Dibaca seperti file terakhir dengan kolom-kolom ini; kalau bukan begitu: --anew</translation>
    </message>
    <message>
        <source>Kind of file: {kind}</source>
        <translation>Jenis file: {kind}</translation>
    </message>
    <message>
        <source>Columns not used: {columns}</source>
        <translation>Kolom yang tidak dipakai: {columns}</translation>
    </message>
    <message>
        <source>Days are read as you said: {order}</source>
        <translation>Tanggal dibaca seperti yang Anda tentukan: {order}</translation>
    </message>
    <message>
        <source>Cents stand behind {sign}, as you said</source>
        <translation>Sen ditulis setelah {sign}, seperti yang Anda tentukan</translation>
    </message>
    <message>
        <source>Cents stand behind {sign} (shown by all lines together)</source>
        <translation>Sen ditulis setelah {sign} (terlihat dari semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Nothing in the file shows which sign stands before cents</source>
        <translation>Dari filenya tidak terlihat tanda apa yang dipakai sebelum sen</translation>
    </message>
    <message>
        <source>{file}: address cards, encoding {encoding}</source>
        <translation>{file}: kartu kontak, pengodean {encoding}</translation>
    </message>
    <message>
        <source>{file}: sheet “{sheet}”</source>
        <translation>{file}: lembar “{sheet}”</translation>
    </message>
    <message>
        <source>Other sheets, not read: {sheets} (choose one with: --sheet)</source>
        <translation>Lembar lain, tidak dibaca: {sheets} (pilih dengan: --sheet)</translation>
    </message>
    <message>
        <source>The columns are named in line {line}; what stands above is left out</source>
        <translation>Nama kolom ada di baris {line}; yang di atasnya tidak dimasukkan</translation>
    </message>
    <message>
        <source>Days are written day first (shown by all lines together)</source>
        <translation>Tanggal ditulis dengan hari di depan (terlihat dari semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are written month first (shown by all lines together)</source>
        <translation>Tanggal ditulis dengan bulan di depan (terlihat dari semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are written year first (shown by all lines together)</source>
        <translation>Tanggal ditulis dengan tahun di depan (terlihat dari semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are taken as day first, the custom here; if not so: --days</source>
        <translation>Tanggal kami baca dengan hari di depan, seperti kebiasaan di sini; bila bukan begitu: --days</translation>
    </message>
    <message>
        <source>Days are taken as month first, the custom here; if not so: --days</source>
        <translation>Tanggal kami baca dengan bulan di depan, seperti kebiasaan di sini; bila bukan begitu: --days</translation>
    </message>
    <message>
        <source>Days are taken as year first; if not so: --days</source>
        <translation>Tanggal kami baca dengan tahun di depan; bila bukan begitu: --days</translation>
    </message>
    <message>
        <source>New, but perhaps customers that you have already (see “Who is here twice?”): lines {lines}</source>
        <translation>Baru, tetapi mungkin pelanggan yang sudah ada (lihat “Siapa tercatat dua kali?”): baris {lines}</translation>
    </message>
    <message>
        <source>lines read</source>
        <translation>baris dibaca</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>lines added to purchases that are there</source>
        <translation>baris ditambahkan ke pembelian yang sudah ada</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>of them perhaps here already</source>
        <translation>di antaranya mungkin sudah ada</translation>
    </message>
    <message>
        <source>lines rejected</source>
        <translation>baris ditolak</translation>
    </message>
    <message>
        <source>sales to nobody named, left out</source>
        <translation>penjualan tanpa nama, tidak dimasukkan</translation>
    </message>
    <message>
        <source>lines that give money back</source>
        <translation>baris yang mengembalikan uang</translation>
    </message>
    <message>
        <source>lines there already</source>
        <translation>baris yang sudah ada</translation>
    </message>
    <message>
        <source>lines that differ from what is there</source>
        <translation>baris yang berbeda dari yang sudah ada</translation>
    </message>
    <message>
        <source>sum of amounts</source>
        <translation>jumlah seluruhnya</translation>
    </message>
    <message>
        <source>given back of it</source>
        <translation>yang dikembalikan</translation>
    </message>
    <message>
        <source>the file&apos;s sum, before each line is rounded</source>
        <translation>jumlah di file, sebelum tiap baris dibulatkan</translation>
    </message>
    <message>
        <source>follow-ups planned</source>
        <translation>tindak lanjut direncanakan</translation>
    </message>
    <message>
        <source>left out as expired</source>
        <translation>tidak dimasukkan karena kedaluwarsa</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected lines are in {path}: mend them there and import that file.</source>
        <translation>Baris yang ditolak ada di {path}: perbaiki di sana lalu impor file itu.</translation>
    </message>
    <message>
        <source>To have the rejected lines in a file that can be mended: --rejects FILE</source>
        <translation>Untuk mendapat baris yang ditolak dalam file yang bisa diperbaiki: --rejects FILE</translation>
    </message>
    <message>
        <source>Names longer than 200 characters were cut, the rest was left out: lines {lines}</source>
        <translation>Nama yang lebih dari 200 karakter dipotong, selebihnya tidak disimpan: baris {lines}</translation>
    </message>
    <message>
        <source>Left as they are in the shop, though the file says otherwise: lines {lines}</source>
        <translation>Dibiarkan seperti di toko, walaupun isi filenya berbeda: baris {lines}</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Belum ada yang ditulis (--dry-run).</translation>
    </message>
    <message>
        <source>All of it can be taken back with: undo</source>
        <translation>Semuanya bisa diurungkan dengan: undo</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>baris {line}: {reason}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolom di file</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What it tells us</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>What {column} tells us</source>
        <translation>Arti {column}</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Isi file</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Cara menulis tanggal</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Phone numbers are of</source>
        <translation>Nomor telepon dari negara</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Penulisan huruf</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Pemisah kolom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>“{text}” is {meaning}</source>
        <translation>“{text}” adalah {meaning}</translation>
    </message>
    <message>
        <source>as in “{text}”</source>
        <translation>seperti “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Seperti di dalam file</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>Hari dulu (31/12/2026)</translation>
    </message>
    <message>
        <source>Month first (12/31/2026)</source>
        <translation>Bulan dulu (12/31/2026)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Tahun dulu (2026-12-31)</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>Cara menulis jumlah</translation>
    </message>
    <message>
        <source>Days are taken as day first, the custom here</source>
        <translation>Tanggal dibaca hari dulu, kebiasaan di sini</translation>
    </message>
    <message>
        <source>Days are taken as month first, the custom here</source>
        <translation>Tanggal dibaca bulan dulu, kebiasaan di sini</translation>
    </message>
    <message>
        <source>Days are taken as year first</source>
        <translation>Tanggal dibaca tahun dulu</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Masukkan file</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Membaca {file} …</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Sedang memasukkan …</translation>
    </message>
    <message>
        <source>Stopped: nothing was brought in, the shop is as it was.</source>
        <translation>Dihentikan: tidak ada yang dimasukkan, toko tetap seperti semula.</translation>
    </message>
    <message>
        <source>{file} - not taken.csv</source>
        <translation>{file} - tidak diambil.csv</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabel dan kartu kontak</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>Save the rejected lines…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>To go on, choose in the table which column tells us: {fields}.</source>
        <translation>Untuk lanjut, pilih di tabel kolom mana yang berisi: {fields}.</translation>
    </message>
    <message>
        <source>We are reading the file. Nothing is written yet.</source>
        <translation>Kami sedang membaca file. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>Semua isi file ini sudah ada di toko.</translation>
    </message>
    <message>
        <source>{file}: {reason} {shown} is still shown.</source>
        <translation>{file}: {reason} {shown} masih ditampilkan.</translation>
    </message>
    <message>
        <source>If the first line of the file holds no names of columns, write them above it: Name, Phone, Date, Item, Price. It is not read as a customer.</source>
        <translation>Kalau baris pertama file ini bukan nama kolom, tulis nama kolom di atasnya: Nama, No HP, Tanggal, Barang, Harga. Baris itu tidak dibaca sebagai pelanggan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken.</source>
        <translation>
            <numerusform>%n baris tidak diambil.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be taken from this file is in the shop already.</source>
        <translation>Yang bisa diambil dari file ini sudah ada di toko.</translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>%n pelanggan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in from {file}: {customers}.</source>
        <translation>Dimasukkan dari {file}: {customers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n pembelian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned</source>
        <translation>
            <numerusform>%n tindak lanjut direncanakan</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in from {file}: {purchases}, {customers}, {follow_ups}.</source>
        <translation>Dimasukkan dari {file}: {purchases}, {customers}, {follow_ups}.</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Hasilnya nanti</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris dalam file</translation>
    </message>
    <message>
        <source>new lines</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>line {line}: {name} – perhaps {known}: {why}</source>
        <translation>baris {line}: {name} – mungkin {known}: {why}</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Baris ditolak</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>Mungkin sudah ada</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Baris yang berbeda</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Uang dikembalikan</translation>
    </message>
    <message>
        <source>Sales to nobody named</source>
        <translation>Penjualan tanpa nama</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>Lines there already</source>
        <translation>Baris yang sudah ada</translation>
    </message>
    <message>
        <source>Follow-ups left out</source>
        <translation>Tindak lanjut yang dilewati</translation>
    </message>
    <message>
        <source>They are not taken. Save them, mend them, and bring that file in.</source>
        <translation>Baris ini tidak diambil. Simpan, perbaiki, lalu masukkan file itu.</translation>
    </message>
    <message>
        <source>They come in as new customers; “Who is here twice?” asks about each later.</source>
        <translation>Mereka masuk sebagai pelanggan baru; “Siapa tercatat dua kali?” menanyakannya satu per satu nanti.</translation>
    </message>
    <message>
        <source>The shop has them otherwise, and stays as it is.</source>
        <translation>Di toko tercatat lain, dan yang di toko tetap seperti adanya.</translation>
    </message>
    <message>
        <source>They lessen the purchase to which they belong.</source>
        <translation>Baris ini mengurangi pembelian asalnya.</translation>
    </message>
    <message>
        <source>They name nobody, so there is nobody to call.</source>
        <translation>Tidak ada namanya, jadi tidak ada yang bisa ditelepon.</translation>
    </message>
    <message>
        <source>The shop has them: nothing comes in twice.</source>
        <translation>Sudah ada di toko: tidak ada yang masuk dua kali.</translation>
    </message>
    <message>
        <source>A call about them would have been in the past. The purchases come in.</source>
        <translation>Telepon tentang ini sudah lewat waktunya. Pembeliannya tetap masuk.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>File lain…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Tarik file ke sini</translation>
    </message>
    <message>
        <source>A list of purchases or customers: Excel, CSV, or the address cards of a phone. You see everything before it is written.</source>
        <translation>Daftar pembelian atau pelanggan: Excel, CSV, atau kartu kontak dari HP. Semuanya terlihat dulu sebelum ditulis.</translation>
    </message>
    <message>
        <source>Read as you read such a file the last time.</source>
        <translation>Dibaca seperti file serupa yang terakhir kali.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Masukkan</translation>
    </message>
</context>
<context>
    <name>import field</name>
    <message>
        <source>receipt or order number</source>
        <translation>nomor nota atau pesanan</translation>
    </message>
    <message>
        <source>number of the line</source>
        <translation>nomor baris</translation>
    </message>
    <message>
        <source>day of the purchase</source>
        <translation>tanggal pembelian</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>nomor pelanggan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>sapaan</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>item</source>
        <translation>barang</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>banyaknya</translation>
    </message>
    <message>
        <source>amount of the line</source>
        <translation>jumlah baris ini</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>harga satuan</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>nomor seri</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garansi</translation>
    </message>
    <message>
        <source>served by</source>
        <translation>dilayani oleh</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>kata mereka</translation>
    </message>
    <message>
        <source>sale or refund</source>
        <translation>penjualan atau pengembalian</translation>
    </message>
    <message>
        <source>cancelled on</source>
        <translation>dibatalkan pada</translation>
    </message>
    <message>
        <source>goods of the order, after discounts</source>
        <translation>barang pesanan, setelah diskon</translation>
    </message>
    <message>
        <source>given back of the order</source>
        <translation>pengembalian dari pesanan</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>mata uang</translation>
    </message>
    <message>
        <source>name where the other is empty</source>
        <translation>nama bila yang lain kosong</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>ulang tahun</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>note about the customer</source>
        <translation>catatan tentang pelanggan</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>minta tidak dihubungi</translation>
    </message>
    <message>
        <source>calls about purchases allowed</source>
        <translation>boleh ditelepon soal pembelian</translation>
    </message>
    <message>
        <source>offers and greetings allowed</source>
        <translation>boleh dikirimi penawaran dan ucapan</translation>
    </message>
    <message>
        <source>wrong phone number</source>
        <translation>nomor telepon yang salah</translation>
    </message>
    <message>
        <source>best time to call</source>
        <translation>waktu terbaik menelepon</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>siapa yang mengajak mereka</translation>
    </message>
    <message>
        <source>how they heard of you</source>
        <translation>tahu toko ini dari mana</translation>
    </message>
    <message>
        <source>how many came back</source>
        <translation>berapa yang kembali</translation>
    </message>
    <message>
        <source>given back for the line</source>
        <translation>uang kembali untuk baris itu</translation>
    </message>
</context>
<context>
    <name>import origin</name>
    <message>
        <source>Loyverse: receipts by item</source>
        <translation>Loyverse: struk per barang</translation>
    </message>
    <message>
        <source>Shopify: orders</source>
        <translation>Shopify: pesanan</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontak</translation>
    </message>
    <message>
        <source>Google Contacts, older layout</source>
        <translation>Google Kontak, susunan lama</translation>
    </message>
    <message>
        <source>Address cards of a phone (vCard)</source>
        <translation>Kartu kontak dari ponsel (vCard)</translation>
    </message>
    <message>
        <source>Orders, one row for each line</source>
        <translation>Pesanan, satu baris per barang</translation>
    </message>
    <message>
        <source>A list saved by Shop CRM</source>
        <translation>Daftar yang disimpan oleh Shop CRM</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Lembar buatan sendiri</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Print address labels</source>
        <translation>Cetak label alamat</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Label pertama</translation>
    </message>
    <message>
        <source>Address labels {day}</source>
        <translation>Label alamat {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are printed.</source>
        <translation>
            <numerusform>%n label sudah dicetak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are saved: {path}</source>
        <translation>
            <numerusform>%n label sudah disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>No label to print</source>
        <translation>Tidak ada label untuk dicetak</translation>
    </message>
    <message>
        <source>Nobody on this list has an address and may be written to. Addresses are kept on the cards.</source>
        <translation>Tidak ada orang di daftar ini yang punya alamat dan boleh disurati. Alamat disimpan di kartu pelanggan.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels.</source>
        <translation>
            <numerusform>%n label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of the list are printed at once.</source>
        <translation>
            <numerusform>Hanya %n yang pertama di daftar dicetak sekaligus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no address and get none.</source>
        <translation>
            <numerusform>%n orang tidak punya alamat dan tidak mendapat label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be contacted.</source>
        <translation>
            <numerusform>%n minta tidak dihubungi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names}, and %n more</source>
        <translation>
            <numerusform>{names}, dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for a label even in small letters, so not printed: {names}. Take a larger label, or write it by hand.</source>
        <translation>Terlalu panjang untuk label walau dengan huruf kecil, jadi tidak dicetak: {names}. Pakai label yang lebih besar, atau tulis tangan.</translation>
    </message>
    <message>
        <source>{columns} × {rows}, each {width} × {height} mm</source>
        <translation>{columns} × {rows}, masing-masing {width} × {height} mm</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Label alamat</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message numerus="yes">
        <source>{day}: %n calls</source>
        <translation>
            <numerusform>{day}: %n panggilan</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a number: the old one is wrong</source>
        <translation>menunggu nomor baru: yang lama salah</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>tanpa nomor telepon</translation>
    </message>
    <message>
        <source>OPEN COMPLAINT: “{said}”</source>
        <translation>KELUHAN BELUM SELESAI: “{said}”</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Tanyakan: {question}</translation>
    </message>
    <message>
        <source>Last words: “{said}”</source>
        <translation>Terakhir kali katanya: “{said}”</translation>
    </message>
    <message>
        <source>Best: {time}</source>
        <translation>Waktu terbaik: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: “Catch up” in the window asks which of them to keep.</source>
        <translation>
            <numerusform>%n telepon sudah menunggu terlalu lama: “Kejar ketinggalan” di jendela program menanyakan mana yang dipertahankan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Lock the screen</source>
        <translation>Kunci layar</translation>
    </message>
    <message>
        <source>PIN, hide everything, go away for a moment</source>
        <translation>PIN, sembunyikan semua, pergi sebentar</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Pasang PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits that you use nowhere else. The PIN keeps curious eyes out of the window; the shop&apos;s file is not encrypted by it.</source>
        <translation>4 sampai 12 angka yang tidak Anda pakai di tempat lain. PIN menjauhkan mata yang ingin tahu dari jendela ini; file toko tidak dienkripsi olehnya.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN baru</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Pasang PIN ini</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it: not on this PC. It is shown only now. Should you forget the PIN, it takes the PIN away.</source>
        <translation>Tulis ini dan simpan di tempat yang hanya Anda temukan: bukan di PC ini. Hanya sekarang kode ini ditampilkan. Kalau PIN terlupa, kode ini menghapus PIN.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Sudah saya tulis</translation>
    </message>
    <message>
        <source>The PIN is set. This is your recovery code</source>
        <translation>PIN terpasang. Ini kode pemulihan Anda</translation>
    </message>
    <message>
        <source>The PIN is needed for this</source>
        <translation>Untuk ini perlu PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Locked. What you were doing is kept beneath.</source>
        <translation>Terkunci. Yang sedang Anda kerjakan tetap ada di baliknya.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>Ubah kunci</translation>
    </message>
    <message>
        <source>The PIN is removed: nothing is locked any more.</source>
        <translation>PIN dihapus: tidak ada lagi yang terkunci.</translation>
    </message>
    <message>
        <source>The PIN is taken away. Set a new one in the settings, under Lock.</source>
        <translation>PIN sudah dihapus. Pasang yang baru di pengaturan, di bagian Kunci.</translation>
    </message>
    <message>
        <source>Set a PIN first: then the screen can be locked.</source>
        <translation>Pasang PIN dulu: setelah itu layar bisa dikunci.</translation>
    </message>
    <message>
        <source>With a PIN the screen can be locked, and some things are not done without it. It keeps curious eyes out of the window. The shop&apos;s file is not encrypted: whoever can take the file can read it.</source>
        <translation>Dengan PIN layar bisa dikunci, dan beberapa hal tidak bisa dilakukan tanpa PIN. PIN menjauhkan mata yang ingin tahu dari jendela ini. File toko tidak dienkripsi: siapa yang bisa mengambil file itu bisa membacanya.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN terpasang.</translation>
    </message>
    <message>
        <source>No PIN is set: nothing is locked, and everybody may do everything.</source>
        <translation>Belum ada PIN: tidak ada yang terkunci, dan semua orang boleh melakukan semuanya.</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Pasang PIN lain</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Hapus PIN</translation>
    </message>
    <message>
        <source>The screen locks by itself</source>
        <translation>Layar terkunci sendiri</translation>
    </message>
    <message>
        <source>Ask for the PIN when the program starts</source>
        <translation>Tanyakan PIN saat program dibuka</translation>
    </message>
    <message>
        <source>Not without the PIN</source>
        <translation>Tidak tanpa PIN</translation>
    </message>
    <message>
        <source>Once typed, the PIN is not asked for again for 5 minutes, or until the screen locks.</source>
        <translation>Setelah diketik, PIN tidak ditanyakan lagi selama 5 menit, atau sampai layar terkunci.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Lupa PIN?</translation>
    </message>
    <message>
        <source>When the PIN was set, a recovery code of 20 letters was shown. It takes the PIN away; nothing of the shop is lost.</source>
        <translation>Saat PIN dipasang, ditampilkan kode pemulihan 20 huruf. Kode itu menghapus PIN; tidak ada data toko yang hilang.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Hapus PIN ini</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ini bukan PIN-nya.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Look at it letter by letter: 4 groups of 5.</source>
        <translation>Ini bukan kode pemulihannya. Periksa huruf demi huruf: 4 kelompok berisi 5.</translation>
    </message>
    <message>
        <source>Calls are due.</source>
        <translation>Ada telepon yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Save lists or everything as files</source>
        <translation>Menyimpan daftar atau semuanya sebagai file</translation>
    </message>
    <message>
        <source>Save a copy of all that is known of a customer</source>
        <translation>Menyimpan salinan semua yang diketahui tentang seorang pelanggan</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Melupakan seorang pelanggan</translation>
    </message>
    <message>
        <source>Open the settings, and undo a change of them</source>
        <translation>Membuka pengaturan, dan mengurungkan perubahannya</translation>
    </message>
    <message>
        <source>Go back to a safe copy</source>
        <translation>Kembali ke salinan cadangan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch</source>
        <translation>
            <numerusform>Setelah %n menit tanpa sentuhan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n minutes.</source>
        <translation>
            <numerusform>Terlalu banyak PIN yang salah. Bisa dicoba lagi dalam %n menit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n seconds.</source>
        <translation>
            <numerusform>Terlalu banyak PIN yang salah. Bisa dicoba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>What the code opens</source>
        <translation>Yang dibuka kode ini</translation>
    </message>
    <message>
        <source>This text is too long for a code that a camera can read. Shorten it, or copy it.</source>
        <translation>Teks ini terlalu panjang untuk kode yang bisa dibaca kamera. Pendekkan, atau salin saja.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Tidak ada pesan</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Isi pesan</translation>
    </message>
    <message>
        <source>The message in {language}</source>
        <translation>Pesan dalam {language}</translation>
    </message>
    <message>
        <source>As it was prepared</source>
        <translation>Seperti yang disiapkan</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Sudah terkirim</translation>
    </message>
    <message>
        <source>Sent, and done</source>
        <translation>Terkirim, beres</translation>
    </message>
    <message>
        <source>Sent, ask again</source>
        <translation>Terkirim, tanya lagi</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Belanja Anda</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>No program on this PC opens it. Copy the text, or scan the QR code.</source>
        <translation>Tidak ada program di PC ini yang membukanya. Salin teksnya, atau pindai kode QR.</translation>
    </message>
    <message>
        <source>{name}: send it there, then say here that it is sent.</source>
        <translation>{name}: kirim di sana, lalu catat di sini bahwa sudah terkirim.</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you want to send it.</source>
        <translation>Teksnya sudah disalin: tempel di tempat mengirimnya.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: the chat opens there, with the text in it. Send it there.</source>
        <translation>Arahkan ponsel ke kode: obrolan terbuka di sana, lengkap dengan teksnya. Kirim dari sana.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: an SMS opens there, with the text in it. Send it there.</source>
        <translation>Arahkan ponsel ke kode: SMS terbuka di sana, lengkap dengan teksnya. Kirim dari sana.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: an e-mail opens there, with the text in it. Send it there.</source>
        <translation>Arahkan ponsel ke kode: email terbuka di sana, lengkap dengan teksnya. Kirim dari sana.</translation>
    </message>
    <message>
        <source>Hold the shop&apos;s phone before the code: it offers to keep name, number and e-mail as a contact.</source>
        <translation>Arahkan ponsel toko ke kode: nama, nomor, dan email ditawarkan untuk disimpan sebagai kontak.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>To a phone</source>
        <translation>Ke ponsel</translation>
    </message>
    <message>
        <source>A code that puts this customer into a phone&apos;s contacts</source>
        <translation>Kode yang memasukkan pelanggan ini ke kontak ponsel</translation>
    </message>
    <message>
        <source>What we write</source>
        <translation>Yang kita tulis</translation>
    </message>
    <message>
        <source>The message in which language</source>
        <translation>Pesan dalam bahasa apa</translation>
    </message>
    <message>
        <source>Pak, Bu, Mr</source>
        <translation>Pak, Bu, Kak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Barangnya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Our shop</source>
        <translation>Toko kita</translation>
    </message>
    <message>
        <source>Write {blank} here: it is filled in</source>
        <translation>Tulis {blank} di sini: nanti diisi sendiri</translation>
    </message>
    <message>
        <source>Pak</source>
        <translation>Pak</translation>
    </message>
    <message>
        <source>Budi Santoso</source>
        <translation>Budi Santoso</translation>
    </message>
    <message>
        <source>43-inch television</source>
        <translation>televisi 43 inci</translation>
    </message>
    <message>
        <source>your shop</source>
        <translation>toko langganan Anda</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}.</source>
        <translation>Halo {address} {name}, kami dari {shop}.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Is everything set up and working with {item}? If anything is left to do, just write back.</source>
        <translation>Halo {address} {name}, kami dari {shop}. Apakah {item} sudah terpasang dan berfungsi baik? Kalau masih ada yang kurang, balas saja pesan ini.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. You bought {item} on {day}: are you still happy with it? Is there anything more we can do for you?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Bagaimana {item} yang dibeli {day}: masih puas? Ada lagi yang bisa kami bantu?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. How was the first month with {item}? If anything is not as it should be, just write back.</source>
        <translation>Halo {address} {name}, kami dari {shop}. Bagaimana bulan pertama dengan {item}? Kalau ada yang kurang pas, balas saja pesan ini.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. The warranty of {item}, bought on {day}, ends soon: is everything all right with it?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Garansi {item} yang dibeli {day} sebentar lagi habis: semuanya baik-baik saja?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. It is nearly a year since you bought {item}: is anything due that we can help with?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Sudah hampir setahun sejak membeli {item}: ada yang perlu diservis atau diurus? Kami siap bantu.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We rang about {item} and did not reach you. Is everything all right with it? Just write back, or tell us when we may ring.</source>
        <translation>Halo {address} {name}, kami dari {shop}. Kami sudah menelepon soal {item} tetapi tidak tersambung. Semuanya baik-baik saja? Balas saja pesan ini, atau kabari kapan kami boleh menelepon.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Is the problem that you told us about really solved? Tell us if anything is left to put right.</source>
        <translation>Halo {address} {name}, kami dari {shop}. Apakah masalah yang kemarin disampaikan sudah benar-benar beres? Kabari kami kalau masih ada yang perlu dibetulkan.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We promised you to make it right by now: is it? Tell us if anything is left to do.</source>
        <translation>Halo {address} {name}, kami dari {shop}. Kami berjanji semuanya sudah beres sekarang: sudahkah? Kabari kami kalau masih ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. How are you? Is there anything we can do for you?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Apa kabar? Ada yang bisa kami bantu?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We have not seen you for a while and hope that all is well. Is there anything you need?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Sudah lama tidak mampir, semoga semuanya baik. Ada yang diperlukan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. What you wished for is here: {item}. Shall we keep it for you?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Barang yang diinginkan sudah ada: {item}. Mau kami simpankan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. What you wished for is here. Shall we keep it for you?</source>
        <translation>Halo {address} {name}, kami dari {shop}. Barang yang diinginkan sudah ada. Mau kami simpankan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Thank you for sending somebody to us; that means a lot to us!</source>
        <translation>Halo {address} {name}, kami dari {shop}. Terima kasih sudah mengajak orang ke toko kami; itu sangat berarti bagi kami!</translation>
    </message>
    <message>
        <source>{name} asked not to be contacted: we send no messages.</source>
        <translation>{name} minta tidak dihubungi: kita tidak mengirim pesan.</translation>
    </message>
    <message>
        <source>Somebody at the number of {name} asked not to be contacted: we send no messages there.</source>
        <translation>Ada orang di nomor {name} yang minta tidak dihubungi: kita tidak mengirim pesan ke sana.</translation>
    </message>
    <message>
        <source>{name} does not want to hear from us about what they bought: we send no messages.</source>
        <translation>{name} tidak mau dihubungi soal barang yang dibeli: kita tidak mengirim pesan.</translation>
    </message>
    <message>
        <source>A complaint is open in this house: nothing cheerful goes there until it is solved.</source>
        <translation>Masih ada keluhan di rumah ini: tidak ada ucapan gembira sampai keluhannya beres.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. We try again on {day}.</source>
        <translation>{name}: dicatat terkirim lewat {way}. Kita coba lagi {day}.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. It was the last try.</source>
        <translation>{name}: dicatat terkirim lewat {way}. Itu percobaan terakhir.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}, and done.</source>
        <translation>{name}: dicatat terkirim lewat {way}, dan beres.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}.</source>
        <translation>{name}: dicatat terkirim lewat {way}.</translation>
    </message>
    <message>
        <source>Undo takes back the note; what was sent stays sent.</source>
        <translation>Urungkan hanya menarik catatannya; yang sudah terkirim tetap terkirim.</translation>
    </message>
    <message>
        <source>Then we note: sent by {way}.</source>
        <translation>Lalu kita catat: terkirim lewat {way}.</translation>
    </message>
    <message>
        <source>Without an answer it was the last try.</source>
        <translation>Kalau tidak dibalas, ini percobaan terakhir.</translation>
    </message>
    <message>
        <source>Without an answer we try again on {day}.</source>
        <translation>Kalau tidak dibalas, kita coba lagi {day}.</translation>
    </message>
</context>
<context>
    <name>occasion</name>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Tahun Baru</translation>
    </message>
    <message>
        <source>Chinese New Year</source>
        <translation>Tahun Baru Imlek</translation>
    </message>
    <message>
        <source>Nyepi</source>
        <translation>Nyepi</translation>
    </message>
    <message>
        <source>Aidilfitri</source>
        <translation>Idulfitri</translation>
    </message>
    <message>
        <source>Deepavali</source>
        <translation>Deepavali</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natal</translation>
    </message>
</context>
<context>
    <name>operation</name>
    <message>
        <source>new shop</source>
        <translation>toko baru</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>pengaturan diubah</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>pelanggan baru</translation>
    </message>
    <message>
        <source>changed customer</source>
        <translation>data pelanggan diubah</translation>
    </message>
    <message>
        <source>noted consent</source>
        <translation>izin dicatat</translation>
    </message>
    <message>
        <source>kept note</source>
        <translation>catatan disimpan</translation>
    </message>
    <message>
        <source>note that a greeting was sent (it stays sent)</source>
        <translation>catatan bahwa ucapan terkirim (yang terkirim tetap terkirim)</translation>
    </message>
    <message>
        <source>who sent a customer</source>
        <translation>siapa yang mengajak pelanggan</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>corrected purchase</source>
        <translation>pembelian dikoreksi</translation>
    </message>
    <message>
        <source>returned goods</source>
        <translation>retur barang</translation>
    </message>
    <message>
        <source>struck-out purchase</source>
        <translation>pembelian dicoret</translation>
    </message>
    <message>
        <source>note that a message was sent (it stays sent)</source>
        <translation>catatan pesan terkirim (pesannya tetap terkirim)</translation>
    </message>
    <message>
        <source>results of a printed list</source>
        <translation>hasil daftar tercetak</translation>
    </message>
    <message>
        <source>result of a call</source>
        <translation>hasil telepon</translation>
    </message>
    <message>
        <source>changed plan</source>
        <translation>rencana diubah</translation>
    </message>
    <message>
        <source>product left alone</source>
        <translation>barang tidak ditindaklanjuti</translation>
    </message>
    <message>
        <source>product followed again</source>
        <translation>barang ditindaklanjuti lagi</translation>
    </message>
    <message>
        <source>noted complaint</source>
        <translation>keluhan yang dicatat</translation>
    </message>
    <message>
        <source>solved complaint</source>
        <translation>keluhan yang dibereskan</translation>
    </message>
    <message>
        <source>product card</source>
        <translation>kartu barang</translation>
    </message>
    <message>
        <source>arrival of goods</source>
        <translation>barang datang</translation>
    </message>
    <message>
        <source>noted wish</source>
        <translation>keinginan yang dicatat</translation>
    </message>
    <message>
        <source>changed wish</source>
        <translation>keinginan yang diubah</translation>
    </message>
    <message>
        <source>dropped wish</source>
        <translation>keinginan yang dibatalkan</translation>
    </message>
    <message>
        <source>what was decided about a complaint</source>
        <translation>keputusan tentang keluhan</translation>
    </message>
    <message>
        <source>step of a complaint</source>
        <translation>langkah pada keluhan</translation>
    </message>
    <message>
        <source>complaint open again</source>
        <translation>keluhan yang dibuka lagi</translation>
    </message>
    <message>
        <source>all is well after a complaint</source>
        <translation>semuanya baik setelah keluhan</translation>
    </message>
    <message>
        <source>exchanged goods</source>
        <translation>penukaran barang</translation>
    </message>
    <message>
        <source>planned call</source>
        <translation>telepon yang direncanakan</translation>
    </message>
    <message>
        <source>not called for now</source>
        <translation>belum ditelepon dulu</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>spread calls</source>
        <translation>telepon yang dibagi</translation>
    </message>
    <message>
        <source>kept call</source>
        <translation>telepon yang dipertahankan</translation>
    </message>
    <message>
        <source>calls let go</source>
        <translation>telepon yang dilepaskan</translation>
    </message>
    <message>
        <source>moved call</source>
        <translation>telepon yang dipindah</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation>dua data disatukan</translation>
    </message>
    <message>
        <source>kept as two people</source>
        <translation>tetap dua orang</translation>
    </message>
    <message>
        <source>taken apart again</source>
        <translation>dipisahkan lagi</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>how a file is read</source>
        <translation>cara membaca file</translation>
    </message>
    <message>
        <source>printed list</source>
        <translation>daftar dicetak</translation>
    </message>
    <message>
        <source>forgotten customer</source>
        <translation>pelanggan yang datanya dihapus</translation>
    </message>
    <message>
        <source>changed lock</source>
        <translation>kunci diubah</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN salah</translation>
    </message>
    <message>
        <source>rebuilt index</source>
        <translation>indeks dibuat ulang</translation>
    </message>
    <message>
        <source>salvaged shop</source>
        <translation>toko yang diselamatkan</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>toko contoh</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>happy</source>
        <translation>puas</translation>
    </message>
    <message>
        <source>happy, wants something</source>
        <translation>puas, ingin sesuatu</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>ada masalah</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>telepon lagi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak diangkat</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>pesan dikirim</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>salah nomor</translation>
    </message>
    <message>
        <source>don&apos;t contact again</source>
        <translation>jangan hubungi lagi</translation>
    </message>
    <message>
        <source>sold or moved on</source>
        <translation>sudah dijual atau diganti</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yang bisa dilakukan</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Tidak ada yang bernama begitu.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>{number}, continued</source>
        <translation>{number}, lanjutan</translation>
    </message>
    <message>
        <source>Customers&apos; data: keep safe, shred after booking.</source>
        <translation>Data pelanggan: simpan baik-baik, hancurkan setelah dicatat.</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>Telepon tindak lanjut</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Daftar {number}</translation>
    </message>
    <message>
        <source>{shop} · {rest}</source>
        <translation>{shop} · {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n telepon</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {calls}</source>
        <translation>{day} · {calls}</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>dicetak {time}</translation>
    </message>
    <message>
        <source>printed {time} by {name}</source>
        <translation>dicetak {time} oleh {name}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak diangkat</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Telepon lagi</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Jangan telepon</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>tanpa nomor telepon</translation>
    </message>
    <message>
        <source>Best: {when}</source>
        <translation>Waktu terbaik: {when}</translation>
    </message>
    <message>
        <source>{best} · {attempts}</source>
        <translation>{best} · {attempts}</translation>
    </message>
    <message>
        <source>{day}, {amount}</source>
        <translation>{day}, {amount}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>OPEN COMPLAINT</source>
        <translation>KELUHAN BELUM SELESAI</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>Keluhan belum beres</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>Kata-kata terakhir</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Kartu pelanggan</translation>
    </message>
    <message>
        <source>Customers&apos; data: keep safe, shred after use.</source>
        <translation>Data pelanggan: simpan baik-baik, hancurkan setelah dipakai.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Cara dan waktu</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>Pertama membeli</translation>
    </message>
    <message numerus="yes">
        <source>%n greetings</source>
        <translation>
            <numerusform>%n ucapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Dibeli</translation>
    </message>
    <message>
        <source>Told us on</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>Dengan kata-kata pelanggan sendiri</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Janji kami</translation>
    </message>
    <message>
        <source>How we make it right</source>
        <translation>Penyelesaiannya</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Yang mengurus</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Biaya bagi toko</translation>
    </message>
    <message>
        <source>Day, the customer</source>
        <translation>Tanggal, pelanggan</translation>
    </message>
    <message>
        <source>Day, for the shop</source>
        <translation>Tanggal, pihak toko</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>One copy for the customer, one for the shop.</source>
        <translation>Satu lembar untuk pelanggan, satu untuk toko.</translation>
    </message>
    <message>
        <source>Thank you for coming to us.</source>
        <translation>Terima kasih sudah datang ke toko kami.</translation>
    </message>
    <message>
        <source>We will ring you about {day} to hear if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan menelepon sekitar {day} untuk menanyakan apakah semuanya baik. Beri tahu kami kalau tidak berkenan.</translation>
    </message>
    <message>
        <source>We will come by about {day} to see if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan mampir sekitar {day} untuk melihat apakah semuanya baik. Beri tahu kami kalau tidak berkenan.</translation>
    </message>
    <message>
        <source>We will write to you about {day} to ask if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan mengirim pesan sekitar {day} untuk menanyakan apakah semuanya baik. Beri tahu kami kalau tidak berkenan.</translation>
    </message>
</context>
<context>
    <name>part of day</name>
    <message>
        <source>morning</source>
        <translation>pagi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>siang</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>sore</translation>
    </message>
</context>
<context>
    <name>person copy</name>
    <message>
        <source>What {shop} knows of {name}</source>
        <translation>Yang diketahui {shop} tentang {name}</translation>
    </message>
    <message>
        <source>our shop</source>
        <translation>toko kami</translation>
    </message>
    <message>
        <source>Copied on {day} at {time}. All of it is here as it stands today; names, numbers and words that were changed before are only in the shop&apos;s list of steps.</source>
        <translation>Disalin {day} pukul {time}. Semuanya ada di sini seperti keadaannya hari ini; nama, nomor, dan kata-kata yang pernah diubah hanya ada dalam daftar langkah toko.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Siapa Anda</translation>
    </message>
    <message>
        <source>What you allow us</source>
        <translation>Yang Anda izinkan</translation>
    </message>
    <message>
        <source>What you bought</source>
        <translation>Yang Anda beli</translation>
    </message>
    <message>
        <source>When we spoke or wrote</source>
        <translation>Saat kita berbicara atau bertukar pesan</translation>
    </message>
    <message>
        <source>Calls that were planned</source>
        <translation>Telepon yang direncanakan</translation>
    </message>
    <message>
        <source>What you complained of</source>
        <translation>Yang Anda keluhkan</translation>
    </message>
    <message>
        <source>What you wished for</source>
        <translation>Yang Anda inginkan</translation>
    </message>
    <message>
        <source>What was sent to you</source>
        <translation>Yang dikirim kepada Anda</translation>
    </message>
    <message>
        <source>What we noted for ourselves</source>
        <translation>Yang kami catat untuk kami sendiri</translation>
    </message>
    <message>
        <source>Whom you sent to us</source>
        <translation>Siapa yang Anda ajak ke toko kami</translation>
    </message>
    <message>
        <source>Kept twice, and put together</source>
        <translation>Tersimpan dua kali, lalu disatukan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari ulang tahun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How you like to be reached</source>
        <translation>Cara menghubungi yang Anda sukai</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Waktu terbaik</translation>
    </message>
    <message>
        <source>We keep in touch</source>
        <translation>Menjaga hubungan</translation>
    </message>
    <message>
        <source>Who sent you</source>
        <translation>Yang mengajak Anda</translation>
    </message>
    <message>
        <source>How you heard of us</source>
        <translation>Dari mana Anda tahu toko kami</translation>
    </message>
    <message>
        <source>Your number in another program</source>
        <translation>Nomor Anda di program lain</translation>
    </message>
    <message>
        <source>Not to be contacted since</source>
        <translation>Tidak boleh dihubungi sejak</translation>
    </message>
    <message>
        <source>That we contact you</source>
        <translation>Bahwa kami menghubungi Anda</translation>
    </message>
    <message>
        <source>Calls about what you bought</source>
        <translation>Telepon tentang yang Anda beli</translation>
    </message>
    <message>
        <source>Offers and greetings</source>
        <translation>Penawaran dan ucapan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Greetings that you asked for</source>
        <translation>Ucapan yang Anda minta</translation>
    </message>
    <message>
        <source>in exchange for goods of {day}</source>
        <translation>sebagai tukar barang tanggal {day}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>garansi %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>How bad it was</source>
        <translation>Seberapa parah</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>Yang Anda minta</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Yang kami putuskan</translation>
    </message>
    <message>
        <source>What it cost us</source>
        <translation>Biaya bagi kami</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan pada</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Ditangani oleh</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Beres pada</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Cara membereskannya</translation>
    </message>
    <message>
        <source>Were you satisfied?</source>
        <translation>Apakah Anda puas?</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>sampai {amount}</translation>
    </message>
    <message>
        <source>taken apart again</source>
        <translation>dipisahkan lagi</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Television</source>
        <translation>Televisi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Alat rumah tangga</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Mebel</translation>
    </message>
    <message>
        <source>Car or motorbike</source>
        <translation>Mobil atau motor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Any large purchase</source>
        <translation>Pembelian besar lainnya</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>What is a large purchase?</source>
        <translation>Apa itu pembelian besar?</translation>
    </message>
    <message>
        <source>Or the dearest of your tickets</source>
        <translation>Atau nota yang paling mahal</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Pakai batas ini</translation>
    </message>
    <message>
        <source>Large from ({currency})</source>
        <translation>Besar mulai ({currency})</translation>
    </message>
    <message>
        <source>Once something was sold, you can choose the line by your own tickets.</source>
        <translation>Setelah ada penjualan, batas ini bisa dipilih menurut nota toko sendiri.</translation>
    </message>
    <message>
        <source>The top {share} % of your tickets: from {amount}.</source>
        <translation>{share} % nota teratas toko ini: mulai {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>With all plans together this would give about %n calls a month.</source>
        <translation>
            <numerusform>Dengan semua rencana, hasilnya sekitar %n telepon sebulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase is a large one from {amount} on.</source>
        <translation>Pembelian dianggap besar mulai {amount}.</translation>
    </message>
    <message>
        <source>Products left alone</source>
        <translation>Barang yang dibiarkan</translation>
    </message>
    <message>
        <source>Leave a product alone</source>
        <translation>Barang yang tidak ditanyakan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Jangan tanyakan</translation>
    </message>
    <message>
        <source>Nobody is called about these, whatever the plans say.</source>
        <translation>Tidak ada telepon tentang barang ini, apa pun rencananya.</translation>
    </message>
    <message>
        <source>Is there a product about which nobody wants a call? Name it, and no plan asks after it.</source>
        <translation>Ada barang yang tidak perlu ditanyakan lewat telepon? Tulis namanya, dan tidak ada rencana yang menanyakannya.</translation>
    </message>
    <message>
        <source>Nobody is called about {item} any more.</source>
        <translation>Tidak ada lagi telepon tentang {item}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open calls end with that.</source>
        <translation>
            <numerusform>%n telepon yang belum selesai ikut berakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is followed by its plan again.</source>
        <translation>{item} kembali mengikuti rencananya.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls come back.</source>
        <translation>
            <numerusform>%n telepon muncul lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Ikuti lagi</translation>
    </message>
    <message>
        <source>Follow {item} again</source>
        <translation>Ikuti {item} lagi</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nama rencana</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bebas</translation>
    </message>
    <message>
        <source>For which kinds of goods</source>
        <translation>Untuk jenis barang apa</translation>
    </message>
    <message>
        <source>Any purchase that reaches the large line below, whatever was bought.</source>
        <translation>Pembelian apa pun yang mencapai batas besar di bawah, apa pun barangnya.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>From ({currency})</source>
        <translation>Mulai ({currency})</translation>
    </message>
    <message>
        <source>Below ({currency})</source>
        <translation>Di bawah ({currency})</translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this plan are open. When you change it:</source>
        <translation>
            <numerusform>%n telepon dari rencana ini belum selesai. Kalau rencananya diubah:</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of the open calls</source>
        <translation>Telepon yang belum selesai</translation>
    </message>
    <message>
        <source>Plan them anew</source>
        <translation>Rencanakan ulang</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>Urungkan perubahan saya</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Hapus rencana</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Jenis lain</translation>
    </message>
    <message>
        <source>Another kind of goods</source>
        <translation>Jenis barang lain</translation>
    </message>
    <message>
        <source>The plans, in the order in which they are tried</source>
        <translation>Rencana, menurut urutan dicocokkan</translation>
    </message>
    <message>
        <source>The first that fits wins.</source>
        <translation>Yang pertama cocok dipakai.</translation>
    </message>
    <message>
        <source>This plan earlier (Alt+Up)</source>
        <translation>Rencana ini lebih dulu (Alt+Atas)</translation>
    </message>
    <message>
        <source>This plan later (Alt+Down)</source>
        <translation>Rencana ini belakangan (Alt+Bawah)</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Dihitung dalam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Lewat apa</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Yang kita tanyakan</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Pertanyaan kami</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Buang langkah ini</translation>
    </message>
    <message>
        <source>This step earlier (Alt+Up)</source>
        <translation>Langkah ini lebih dulu (Alt+Atas)</translation>
    </message>
    <message>
        <source>This step later (Alt+Down)</source>
        <translation>Langkah ini belakangan (Alt+Bawah)</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Dari {least} sampai {most}</translation>
    </message>
    <message>
        <source>Step {number}: {when}, {way}</source>
        <translation>Langkah {number}: {when}, {way}</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>who is called, when, and why</source>
        <translation>siapa yang ditelepon, kapan, dan mengapa</translation>
    </message>
    <message>
        <source>The plan is kept: {plan}.</source>
        <translation>Rencana disimpan: {plan}.</translation>
    </message>
    <message>
        <source>Switched off: {plan}. It plans nothing until you switch it on.</source>
        <translation>Dinonaktifkan: {plan}. Tidak merencanakan apa pun sampai diaktifkan lagi.</translation>
    </message>
    <message>
        <source>Switched on: {plan}.</source>
        <translation>Diaktifkan: {plan}.</translation>
    </message>
    <message>
        <source>Removed: {plan}.</source>
        <translation>Dihapus: {plan}.</translation>
    </message>
    <message>
        <source>{plan} is number {place} now; the first plan that fits wins.</source>
        <translation>{plan} sekarang nomor {place}; rencana pertama yang cocok dipakai.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Simpan rencana</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Dengan kata lain</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>The purchases it would have flagged</source>
        <translation>Pembelian yang akan ditandainya</translation>
    </message>
    <message>
        <source>If this plan had been there all the time</source>
        <translation>Seandainya rencana ini sudah ada sejak dulu</translation>
    </message>
    <message>
        <source>As soon as something was sold, you see here which of your purchases this plan would follow.</source>
        <translation>Setelah ada penjualan, di sini terlihat pembelian mana yang akan diikuti rencana ini.</translation>
    </message>
    <message numerus="yes">
        <source>of your last %n purchases</source>
        <translation>
            <numerusform>dari %n pembelian terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>You see here what it would bring, as soon as all of it can be read.</source>
        <translation>Di sini terlihat apa yang akan terjadi, begitu seluruh rencana bisa dibaca.</translation>
    </message>
    <message>
        <source>calls a month, about</source>
        <translation>telepon sebulan, kira-kira</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n telepon</numerusform>
        </translation>
    </message>
    <message>
        <source>a television</source>
        <translation>televisi</translation>
    </message>
    <message>
        <source>a computer</source>
        <translation>komputer</translation>
    </message>
    <message>
        <source>an appliance</source>
        <translation>alat rumah tangga</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>mebel</translation>
    </message>
    <message>
        <source>a car or motorbike</source>
        <translation>mobil atau motor</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>ponsel</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>setelah pembelian</translation>
    </message>
    <message>
        <source>before the warranty ends</source>
        <translation>sebelum garansi habis</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n hari sesudahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after</source>
        <translation>
            <numerusform>%n minggu sesudahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n bulan sesudahnya</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: there is no step yet, so nobody is called.</source>
        <translation>{who}: belum ada langkah, jadi tidak ada yang ditelepon.</translation>
    </message>
    <message>
        <source>{who} is called {days}.</source>
        <translation>{who}: kita telepon {days}.</translation>
    </message>
    <message>
        <source>{who} hears from us {days}.</source>
        <translation>{who}: kita hubungi {days}.</translation>
    </message>
    <message>
        <source>{day} ({way})</source>
        <translation>{day} ({way})</translation>
    </message>
    <message>
        <source>It is switched off now.</source>
        <translation>Saat ini dinonaktifkan.</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>mulai {amount}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>berapa pun</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have flagged {flagged} of your last {all} purchases; about {calls} calls a month; the fullest day has {most}.</source>
        <translation>Akan menandai {flagged} dari {all} pembelian terakhir; sekitar {calls} telepon sebulan; hari tersibuk ada {most}.</translation>
    </message>
    <message numerus="yes">
        <source>The fullest day is {day}, with %n calls.</source>
        <translation>
            <numerusform>Hari tersibuk {day}, dengan %n telepon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: the shop is closed.</source>
        <translation>Abu-abu: toko tutup.</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>apa saja</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for {least} up to just below {most}</source>
        <translation>Yang membeli {kinds} mulai {least} sampai di bawah {most}</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for less than {most}</source>
        <translation>Yang membeli {kinds} di bawah {most}</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for {least} or more</source>
        <translation>Yang membeli {kinds} seharga {least} atau lebih</translation>
    </message>
    <message>
        <source>Whoever buys {kinds}</source>
        <translation>Yang membeli {kinds}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} dan {last}</translation>
    </message>
    <message>
        <source>{most}, and {last}</source>
        <translation>{most}, dan {last}</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} atau {last}</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Print call list</source>
        <translation>Cetak daftar telepon</translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is printed.</source>
        <translation>
            <numerusform>Daftar {number} dengan %n telepon sudah dicetak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is saved: {path}</source>
        <translation>
            <numerusform>Daftar {number} dengan %n telepon sudah disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Orang di daftar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>name, if you like</source>
        <translation>nama, bila perlu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Siapa yang mencetak?</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>{printer} took nothing from us: it is not printed. See whether it is switched on and has paper, then press Print again. Or save it as a PDF.</source>
        <translation>{printer} tidak menerima apa pun: tidak tercetak. Periksa apakah printer menyala dan ada kertas, lalu tekan Cetak lagi. Atau simpan sebagai PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are saved: {path}</source>
        <translation>
            <numerusform>%n gambar sudah disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Receipt: {place}</source>
        <translation>Struk: {place}</translation>
    </message>
    <message>
        <source>No printer is set up on this PC: save it as a PDF and print it elsewhere. A receipt printer without a driver can be set under Settings, Paper.</source>
        <translation>Belum ada printer di PC ini: simpan sebagai PDF, lalu cetak di tempat lain. Printer struk tanpa driver bisa diatur di Pengaturan, Kertas.</translation>
    </message>
    <message>
        <source>No printer is set up on this PC: save it as a PDF and print it elsewhere.</source>
        <translation>Belum ada printer di PC ini: simpan sebagai PDF, lalu cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Tidak ada yang dicentang</translation>
    </message>
    <message>
        <source>Tick the people whom you want on paper: Space, or a click.</source>
        <translation>Centang orang yang ingin dicetak: Spasi, atau klik.</translation>
    </message>
    <message>
        <source>Nobody to call in these days</source>
        <translation>Tidak ada yang perlu ditelepon pada hari-hari ini</translation>
    </message>
    <message>
        <source>Choose a later day on the left, and the calls of the coming days join in.</source>
        <translation>Pilih hari yang lebih jauh di kiri, dan telepon hari-hari berikutnya ikut tercantum.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} dari {all} dicentang</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Hapus semua centang</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Halaman seperti akan dicetak</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Tampilannya nanti</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Halaman {page}</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>Terlambat dan hari ini</translation>
    </message>
    <message>
        <source>Until tomorrow, {day}</source>
        <translation>Sampai besok, {day}</translation>
    </message>
    <message>
        <source>Until the end of the week, {day}</source>
        <translation>Sampai akhir minggu, {day}</translation>
    </message>
    <message>
        <source>Until a day that you write…</source>
        <translation>Sampai hari yang Anda tulis…</translation>
    </message>
    <message>
        <source>fri, 4 Dec, in 2 weeks</source>
        <translation>jumat, 4 Des, 2 minggu lagi</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Sampai hari apa?</translation>
    </message>
    <message>
        <source>Which calls?</source>
        <translation>Telepon yang mana?</translation>
    </message>
    <message>
        <source>That is far ahead: we list the calls until {day} at most.</source>
        <translation>Itu terlalu jauh: kami mencantumkan telepon paling jauh sampai {day}.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Sampai {day}</translation>
    </message>
    <message>
        <source>Follow-up calls {day}</source>
        <translation>Telepon tindak lanjut {day}</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Goes home with the goods. Nothing is announced: no call is planned.</source>
        <translation>Dibawa pulang bersama barang. Tidak ada yang diberitahukan: tidak ada telepon yang direncanakan.</translation>
    </message>
    <message>
        <source>Goes home with the goods and announces our call: nobody is surprised by it.</source>
        <translation>Dibawa pulang bersama barang dan memberitahu rencana telepon kita: tidak ada yang kaget.</translation>
    </message>
    <message>
        <source>Print the receipt slip</source>
        <translation>Cetak struk kecil</translation>
    </message>
    <message>
        <source>Receipt slip {day}</source>
        <translation>Struk kecil {day}</translation>
    </message>
    <message>
        <source>The receipt slip is printed.</source>
        <translation>Struk kecil sudah dicetak.</translation>
    </message>
    <message>
        <source>The receipt slip is saved: {path}</source>
        <translation>Struk kecil sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>Cetak kartu pelanggan</translation>
    </message>
    <message>
        <source>What is known of {name}: facts, purchases, last words. Nothing of anybody else is on it.</source>
        <translation>Yang kita tahu tentang {name}: data, pembelian, kata-kata terakhir. Tidak ada tentang orang lain di dalamnya.</translation>
    </message>
    <message>
        <source>Customer card {day}</source>
        <translation>Kartu pelanggan {day}</translation>
    </message>
    <message>
        <source>The card of {name} is printed.</source>
        <translation>Kartu {name} sudah dicetak.</translation>
    </message>
    <message>
        <source>The card of {name} is saved: {path}</source>
        <translation>Kartu {name} sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the complaint sheet</source>
        <translation>Cetak lembar keluhan</translation>
    </message>
    <message>
        <source>For both to sign: the words of {name}, what we promise, by when, who sees to it, what it costs.</source>
        <translation>Untuk ditandatangani berdua: kata-kata {name}, janji kita, paling lambat kapan, siapa yang mengurus, berapa biayanya.</translation>
    </message>
    <message>
        <source>Complaint {number}</source>
        <translation>Keluhan {number}</translation>
    </message>
    <message>
        <source>The complaint sheet for {name} is printed.</source>
        <translation>Lembar keluhan untuk {name} sudah dicetak.</translation>
    </message>
    <message>
        <source>The complaint sheet for {name} is saved: {path}</source>
        <translation>Lembar keluhan untuk {name} sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the list of greetings</source>
        <translation>Cetak daftar ucapan</translation>
    </message>
    <message>
        <source>For cards that are written by hand: each with name, address and a box to tick.</source>
        <translation>Untuk kartu yang ditulis tangan: masing-masing dengan nama, alamat dan kotak centang.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n greetings is printed.</source>
        <translation>
            <numerusform>Daftar %n ucapan sudah dicetak.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>Urutannya?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>The code beside each</source>
        <translation>Kode di samping</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Apa yang tercetak</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are too long for a code that every printer can print: those codes dial the number instead.</source>
        <translation>
            <numerusform>%n pesan terlalu panjang untuk kode yang bisa dicetak semua printer: kode itu menelepon nomornya saja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Terpenting dulu</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Jam yang dijanjikan</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Kecil</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>Dials the number</source>
        <translation>Menelepon nomornya</translation>
    </message>
    <message>
        <source>Opens WhatsApp</source>
        <translation>Membuka WhatsApp</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Tanpa kode</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Kata terakhir</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Waktu terbaik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Writing line</source>
        <translation>Garis tulis</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>Type a product&apos;s name</source>
        <translation>Ketik nama barang</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>{name}: the card is saved.</source>
        <translation>{name}: kartunya disimpan.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>What you would tell a customer</source>
        <translation>Yang akan Anda ceritakan kepada pelanggan</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Tidak dijual lagi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garansi</translation>
    </message>
    <message>
        <source>Worth telling</source>
        <translation>Layak diceritakan</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>Sebagai gantinya</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Pelengkapnya</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Perbaikan dan garansi</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>{name}: goods have come</source>
        <translation>{name}: barang datang</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Sudah datang</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>kalau mau</translation>
    </message>
    <message>
        <source>{name} has come.</source>
        <translation>{name} sudah datang.</translation>
    </message>
    <message>
        <source>Here: {name}</source>
        <translation>Sudah ada: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n keinginan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints in 90 days</source>
        <translation>
            <numerusform>%n keluhan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with</source>
        <translation>Ini pelengkap untuk</translation>
    </message>
    <message>
        <source>Goods that came</source>
        <translation>Barang yang datang</translation>
    </message>
    <message>
        <source>Nothing is written on its card yet. Press E and tell what you know of it.</source>
        <translation>Belum ada tulisan di kartunya. Tekan E dan ceritakan apa yang Anda tahu.</translation>
    </message>
    <message>
        <source>Who wishes for it</source>
        <translation>Siapa yang menginginkannya</translation>
    </message>
    <message>
        <source>What buyers said</source>
        <translation>Kata para pembeli</translation>
    </message>
    <message>
        <source>Nothing yet. Their words from calls and complaints will stand here.</source>
        <translation>Belum ada. Kata-kata mereka dari telepon dan keluhan akan tampil di sini.</translation>
    </message>
    <message>
        <source>Who bought it lately</source>
        <translation>Siapa yang membelinya belakangan ini</translation>
    </message>
    <message>
        <source>{day}, a complaint</source>
        <translation>{day}, keluhan</translation>
    </message>
    <message>
        <source>Esc: back to the sale</source>
        <translation>Esc: kembali ke penjualan</translation>
    </message>
    <message>
        <source>Nothing is written on its card yet.</source>
        <translation>Belum ada tulisan di kartunya.</translation>
    </message>
    <message>
        <source>Instead of it: {names}</source>
        <translation>Sebagai gantinya: {names}</translation>
    </message>
    <message>
        <source>Goes with it: {names}</source>
        <translation>Pelengkapnya: {names}</translation>
    </message>
    <message>
        <source>This was never sold here. F6 and Ins make a card for it.</source>
        <translation>Ini belum pernah dijual di sini. F6 lalu Ins membuat kartunya.</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Sesuatu yang baru</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Keinginan</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Semua barang</translation>
    </message>
    <message>
        <source>Goods have come</source>
        <translation>Barang datang</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Bagian halaman</translation>
    </message>
    <message>
        <source>Not wished for any more</source>
        <translation>Tidak diinginkan lagi</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Barang itu tidak ada</translation>
    </message>
    <message>
        <source>Try a piece of its name, or press Ins and make a card for it.</source>
        <translation>Coba sepotong namanya, atau tekan Ins dan buat kartunya.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Raknya masih kosong</translation>
    </message>
    <message>
        <source>Everything you sell is listed here by itself. Press Ins to tell more of a product.</source>
        <translation>Semua yang Anda jual tercatat di sini dengan sendirinya. Tekan Ins untuk menulis lebih banyak tentang sebuah barang.</translation>
    </message>
    <message>
        <source>Nobody waits for anything</source>
        <translation>Tidak ada yang menunggu barang</translation>
    </message>
    <message>
        <source>What a customer would like to have is noted in a call or on the customer&apos;s card.</source>
        <translation>Yang diinginkan pelanggan dicatat saat menelepon atau di kartu pelanggan.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n barang</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not wish for {wish} any more.</source>
        <translation>{name} tidak menginginkan {wish} lagi.</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>harga berapa pun</translation>
    </message>
    <message>
        <source>What would they like to have?</source>
        <translation>Apa yang mereka inginkan?</translation>
    </message>
    <message>
        <source>Up to which price</source>
        <translation>Sampai harga berapa</translation>
    </message>
    <message>
        <source>Note the wish</source>
        <translation>Catat keinginan</translation>
    </message>
    <message>
        <source>any of this kind</source>
        <translation>apa saja yang sejenis</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>barang ini saja</translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation>Catat keinginan</translation>
    </message>
    <message>
        <source>Say first who it is: the wish belongs to a customer.</source>
        <translation>Sebutkan dulu siapa orangnya: keinginan dicatat untuk seorang pelanggan.</translation>
    </message>
    <message>
        <source>Noted: {wish}. We call when it is here.</source>
        <translation>Dicatat: {wish}. Kita telepon kalau sudah ada.</translation>
    </message>
    <message>
        <source>Noted: {wish}. We do not call them: the counter says when it is here.</source>
        <translation>Dicatat: {wish}. Kita tidak menelepon mereka: kasir akan memberi tahu kalau barangnya ada.</translation>
    </message>
    <message>
        <source>not sold yet</source>
        <translation>belum pernah terjual</translation>
    </message>
    <message>
        <source>{sold}, last {day}</source>
        <translation>{sold}, terakhir {day}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sejak hari ini</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>sampai {amount}</translation>
    </message>
    <message>
        <source>{day}: goods came</source>
        <translation>{day}: barang datang</translation>
    </message>
    <message>
        <source>{day}: {count} came</source>
        <translation>{day}: datang {count}</translation>
    </message>
    <message numerus="yes">
        <source>warranty %n months</source>
        <translation>
            <numerusform>garansi %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers wished for it: we call them.</source>
        <translation>
            <numerusform>%n pelanggan menginginkannya: kita telepon mereka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purchase</name>
    <message>
        <source>Purchase of {name}, {day}</source>
        <translation>Pembelian {name}, {day}</translation>
    </message>
    <message>
        <source>{name}: the purchase of {day} is corrected.</source>
        <translation>{name}: pembelian {day} sudah dikoreksi.</translation>
    </message>
    <message>
        <source>today, 3 Nov, monday</source>
        <translation>hari ini, 3 Nov, senin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayani oleh</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Apa kata mereka?</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Simpan koreksi</translation>
    </message>
    <message>
        <source>What becomes of its calls is told here.</source>
        <translation>Di sini tertulis apa jadinya dengan jadwal teleponnya.</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>No call is planned: somebody at this number asked not to be contacted.</source>
        <translation>Tidak ada rencana menelepon: pemilik nomor ini minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>Save the correction first; then take the goods back.</source>
        <translation>Simpan dulu koreksinya; setelah itu terima barangnya kembali.</translation>
    </message>
    <message>
        <source>{name}: {quantity} × {item} came back, {amount} given back.</source>
        <translation>{name}: {quantity} × {item} kembali, {amount} dikembalikan.</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Hapus baris ini</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>bagiannya</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terima kembali</translation>
    </message>
    <message>
        <source>How many come back</source>
        <translation>Berapa yang kembali</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Uang dikembalikan</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>No. seri</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garansi</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Is it working, is it set up?</source>
        <translation>Sudah terpasang dan berfungsi baik?</translation>
    </message>
    <message>
        <source>Still happy with it? Anything more we can do?</source>
        <translation>Masih puas? Ada lagi yang bisa kami bantu?</translation>
    </message>
    <message>
        <source>The warranty ends in a month: is everything all right?</source>
        <translation>Garansinya habis sebulan lagi: semuanya baik-baik saja?</translation>
    </message>
    <message>
        <source>How was the first month?</source>
        <translation>Bagaimana bulan pertamanya?</translation>
    </message>
    <message>
        <source>Is the problem really solved? Is anything left to put right?</source>
        <translation>Apakah masalahnya benar-benar beres? Masih ada yang perlu dibetulkan?</translation>
    </message>
    <message>
        <source>We promised to make it right by now: is it? Is anything left to do?</source>
        <translation>Kita berjanji sudah beres sekarang: sudahkah? Masih ada yang perlu dilakukan?</translation>
    </message>
    <message>
        <source>How are you? Is there anything we can do for you?</source>
        <translation>Apa kabar? Ada yang bisa kami bantu?</translation>
    </message>
    <message>
        <source>We have not seen you for a while: is all well? Anything you need?</source>
        <translation>Sudah lama tidak mampir: semua baik-baik saja? Ada yang diperlukan?</translation>
    </message>
    <message>
        <source>What you wished for is here: shall we keep it for you?</source>
        <translation>Barang yang diinginkan sudah ada: mau kami simpankan?</translation>
    </message>
    <message>
        <source>Thank you for sending us somebody. How are you yourself?</source>
        <translation>Terima kasih sudah mengajak orang ke toko kita. Anda sendiri apa kabar?</translation>
    </message>
    <message>
        <source>Nearly a year: is anything due that we can help with?</source>
        <translation>Hampir setahun: ada yang perlu diservis atau diurus? Kami siap bantu.</translation>
    </message>
</context>
<context>
    <name>remedy</name>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Ganti uang</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskon</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>Minta maaf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>Calls to make</source>
        <translation>Yang perlu ditelepon</translation>
    </message>
    <message>
        <source>fri, 24 nov</source>
        <translation>jumat, 24 nov</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Pada hari apa?</translation>
    </message>
    <message>
        <source>Remind me on that day</source>
        <translation>Ingatkan hari itu</translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n orang perlu ditelepon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n janji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n telepon sapaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Telepon sekarang</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Nanti:</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 mnt</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Siang</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>Hari…</translation>
    </message>
    <message>
        <source>Is the date right? This PC says it is {today}; the last entry in the shop is of {seen}.</source>
        <translation>Apakah tanggalnya benar? Menurut PC ini sekarang {today}; catatan terakhir di toko bertanggal {seen}.</translation>
    </message>
    <message>
        <source>Put off: we remind you again {when}.</source>
        <translation>Ditunda: kami ingatkan lagi {when}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Locked: its passphrase tells what it holds.</source>
        <translation>Terkunci: isinya terlihat setelah frasa sandinya diketik.</translation>
    </message>
    <message>
        <source>The passphrase of this copy</source>
        <translation>Frasa sandi salinan ini</translation>
    </message>
    <message>
        <source>Back to a safe copy</source>
        <translation>Kembali ke salinan cadangan</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Salinan cadangan</translation>
    </message>
    <message>
        <source>Choose a safe copy</source>
        <translation>Pilih salinan cadangan</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan saja</translation>
    </message>
    <message>
        <source>Back to this copy</source>
        <translation>Kembali ke salinan ini</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Lihat isinya</translation>
    </message>
    <message>
        <source>Yes: back to this copy</source>
        <translation>Ya: kembali ke salinan ini</translation>
    </message>
    <message>
        <source>No safe copy was found here</source>
        <translation>Tidak ada salinan cadangan di sini</translation>
    </message>
    <message>
        <source>Plug in the stick that one is on, and choose the file.</source>
        <translation>Colokkan flashdisk yang menyimpannya, lalu pilih filenya.</translation>
    </message>
    <message>
        <source>We look into it…</source>
        <translation>Kita periksa dulu…</translation>
    </message>
    <message>
        <source>It is of an older version, and is brought up to date on the way.</source>
        <translation>Ini dari versi yang lebih lama, dan sekalian diperbarui.</translation>
    </message>
    <message>
        <source>This copy is of another shop: it takes the place of this one.</source>
        <translation>Salinan ini dari toko lain: toko itu menggantikan toko ini.</translation>
    </message>
    <message>
        <source>What was noted since then is not in it.</source>
        <translation>Yang dicatat setelah itu tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>Who asked to be forgotten stays forgotten.</source>
        <translation>Yang minta dilupakan tetap dilupakan.</translation>
    </message>
    <message>
        <source>The shop file of now stays whole, under another name beside the new one.</source>
        <translation>File toko yang sekarang tetap utuh, dengan nama lain di samping yang baru.</translation>
    </message>
    <message>
        <source>What will be missing</source>
        <translation>Yang tidak akan ada lagi</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang tetap ada</translation>
    </message>
    <message>
        <source>Your newest safe copy</source>
        <translation>Salinan cadangan terbaru</translation>
    </message>
    <message>
        <source>We look for it…</source>
        <translation>Kita cari dulu…</translation>
    </message>
    <message>
        <source>Your safe copies are locked</source>
        <translation>Salinan cadangan Anda terkunci</translation>
    </message>
    <message>
        <source>Look at all safe copies, and type the passphrase of one.</source>
        <translation>Lihat semua salinan cadangan, lalu ketik frasa sandi salah satunya.</translation>
    </message>
    <message>
        <source>No whole safe copy was found</source>
        <translation>Tidak ada salinan cadangan yang utuh</translation>
    </message>
    <message>
        <source>If there is one on a stick, plug it in and look at all safe copies.</source>
        <translation>Kalau ada di flashdisk, colokkan lalu lihat semua salinan cadangan.</translation>
    </message>
    <message>
        <source>Your newest safe copy: {when}</source>
        <translation>Salinan cadangan terbaru: {when}</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept whole under another name.</source>
        <translation>File yang tidak bisa dibuka disimpan utuh dengan nama lain.</translation>
    </message>
    <message>
        <source>This copy does not serve</source>
        <translation>Salinan ini tidak bisa dipakai</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>Tidak bisa dipakai</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sudah diperiksa</translation>
    </message>
    <message>
        <source>Back to a safe copy…</source>
        <translation>Kembali ke salinan cadangan…</translation>
    </message>
    <message>
        <source>What each copy holds, and the shop as it was then.</source>
        <translation>Lihat isi setiap salinan, dan kembalikan toko seperti waktu itu.</translation>
    </message>
    <message>
        <source>{counts}, the last one on {day}</source>
        <translation>{counts}, yang terakhir {day}</translation>
    </message>
    <message>
        <source>{customers}, {purchases}</source>
        <translation>{customers}, {purchases}</translation>
    </message>
    <message>
        <source>Whole, and not a letter has changed since it was made and checked.</source>
        <translation>Utuh, dan tidak satu huruf pun berubah sejak dibuat dan diperiksa.</translation>
    </message>
    <message>
        <source>Whole. There is no note beside it that tells whether anything is missing.</source>
        <translation>Utuh. Di sampingnya tidak ada catatan yang menunjukkan apakah ada yang kurang.</translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation>di tempat kedua</translation>
    </message>
    <message>
        <source>kept when we went back before</source>
        <translation>disimpan ketika kita kembali dulu</translation>
    </message>
    <message>
        <source>rescued when the shop file was gone</source>
        <translation>diselamatkan saat file toko hilang</translation>
    </message>
    <message>
        <source>a file of your choice</source>
        <translation>file yang Anda pilih</translation>
    </message>
    <message>
        <source>beside the shop file</source>
        <translation>di samping file toko</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases are newer than this copy.</source>
        <translation>
            <numerusform>%n pembelian lebih baru dari salinan ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are newer than this copy.</source>
        <translation>
            <numerusform>%n pelanggan lebih baru dari salinan ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked calls are newer than this copy.</source>
        <translation>
            <numerusform>%n telepon yang dicatat lebih baru dari salinan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase, customer or booked call is newer than this copy.</source>
        <translation>Tidak ada pembelian, pelanggan, atau catatan telepon yang lebih baru dari salinan ini.</translation>
    </message>
    <message>
        <source>The copy is of today.</source>
        <translation>Salinan ini dari hari ini.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is %n days old.</source>
        <translation>
            <numerusform>Salinan ini berumur %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop is as it was on {when}: {held}.</source>
        <translation>Toko kini seperti pada {when}: {held}.</translation>
    </message>
    <message>
        <source>This is the shop as the safe copy held it.</source>
        <translation>Inilah toko seperti yang ada di salinan cadangan itu.</translation>
    </message>
    <message>
        <source>The file of before is kept whole: {name}</source>
        <translation>File sebelumnya disimpan utuh: {name}</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The shop is in a new file: {path}</source>
        <translation>Toko ada di file baru: {path}</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Selamatkan yang masih terbaca</translation>
    </message>
    <message>
        <source>Everything in the damaged file that can still be read goes into a new file. The damaged one is only looked at and stays as it is. A safe copy of the same day usually holds more.</source>
        <translation>Semua yang masih terbaca di file yang rusak masuk ke file baru. File yang rusak hanya dilihat dan tetap apa adanya. Salinan cadangan dari hari yang sama biasanya lebih lengkap.</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>File baru</translation>
    </message>
    <message>
        <source>Salvage now</source>
        <translation>Selamatkan sekarang</translation>
    </message>
    <message>
        <source>Salvaged shop</source>
        <translation>Toko yang diselamatkan</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Yang ada</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang hilang</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>Buka toko ini</translation>
    </message>
    <message>
        <source>Stopped. No new file was made.</source>
        <translation>Dihentikan. Tidak ada file baru.</translation>
    </message>
    <message>
        <source>name lost</source>
        <translation>nama hilang</translation>
    </message>
    <message>
        <source>what was bought is lost</source>
        <translation>barang yang dibeli tidak terbaca</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{kind}: {count} (the safe copy of {day} has {copied})</source>
        <translation>{kind}: {count} (salinan cadangan {day} berisi {copied})</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were made again from the shop&apos;s journal.</source>
        <translation>
            <numerusform>%n catatan tidak terbaca dan dibuat lagi dari jurnal toko.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing, {kind}: {count}</source>
        <translation>hilang, {kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>missing besides: %n smaller entries</source>
        <translation>
            <numerusform>selain itu hilang: %n catatan kecil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers have lost their name: what they bought is there.</source>
        <translation>
            <numerusform>%n pelanggan kehilangan namanya: yang mereka beli tetap ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases have lost what was bought: their amount is there.</source>
        <translation>
            <numerusform>%n pembelian kehilangan nama barangnya: jumlahnya tetap ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are lost: set the country, the currency and the language first.</source>
        <translation>Pengaturan hilang: atur dulu negara, mata uang dan bahasa.</translation>
    </message>
    <message>
        <source>what was salvaged of a damaged shop, {day}</source>
        <translation>yang diselamatkan dari toko yang rusak, {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Salinan cadangan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nama toko</translation>
    </message>
    <message>
        <source>Address and phone</source>
        <translation>Alamat dan telepon</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Siapa yang bekerja di sini</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Negara bagian</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Bahasa toko</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Buka pada hari</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Tutup pada hari libur nasional</translation>
    </message>
    <message>
        <source>Other days on which the shop is closed</source>
        <translation>Hari tutup lainnya</translation>
    </message>
    <message>
        <source>A purchase is a large one from</source>
        <translation>Pembelian dianggap besar mulai</translation>
    </message>
    <message>
        <source>No answer: try again after so many open days</source>
        <translation>Tidak diangkat: coba lagi setelah berapa hari buka</translation>
    </message>
    <message>
        <source>How often we try a friendly call</source>
        <translation>Berapa kali telepon sapaan dicoba</translation>
    </message>
    <message>
        <source>How often we try a promise or a complaint</source>
        <translation>Berapa kali janji atau keluhan dicoba</translation>
    </message>
    <message>
        <source>A friendly call is given up after so many days</source>
        <translation>Telepon sapaan dihentikan setelah berapa hari</translation>
    </message>
    <message>
        <source>Calls to one house within so many days are made together</source>
        <translation>Telepon ke rumah yang sama digabung dalam berapa hari</translation>
    </message>
    <message>
        <source>After a friendly call a customer has so many days of peace</source>
        <translation>Setelah telepon sapaan, pelanggan tidak diganggu selama sekian hari</translation>
    </message>
    <message>
        <source>Calls a day I can manage</source>
        <translation>Telepon yang sanggup saya kerjakan sehari</translation>
    </message>
    <message>
        <source>So many days after a complaint is solved we ask if it really is</source>
        <translation>Sekian hari setelah keluhan beres, kita tanyakan apakah benar-benar beres</translation>
    </message>
    <message>
        <source>Days until we thank who sent a new customer</source>
        <translation>Berapa hari sampai kita berterima kasih kepada yang mengajak pelanggan baru</translation>
    </message>
    <message>
        <source>What making a complaint right may cost without asking</source>
        <translation>Batas biaya membereskan keluhan tanpa perlu bertanya dulu</translation>
    </message>
    <message>
        <source>Greetings go to those who have spent at least</source>
        <translation>Ucapan untuk yang sudah berbelanja paling sedikit</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>A sound with a reminder</source>
        <translation>Bunyi saat mengingatkan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Paper for the call list</source>
        <translation>Kertas daftar telepon</translation>
    </message>
    <message>
        <source>Receipt printer without a driver</source>
        <translation>Printer struk tanpa driver</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Bahasa jendela ini</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Start together with the computer</source>
        <translation>Buka otomatis saat komputer menyala</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Saat jendela ditutup</translation>
    </message>
    <message>
        <source>A second place for safe copies</source>
        <translation>Tempat kedua untuk salinan cadangan</translation>
    </message>
    <message>
        <source>Printed under the name of the shop.</source>
        <translation>Dicetak di bawah nama toko.</translation>
    </message>
    <message>
        <source>One name a line; they are offered at the counter.</source>
        <translation>Satu nama per baris; nama ini ditawarkan di kasir.</translation>
    </message>
    <message>
        <source>Gives the way phone numbers and days are read, and the holidays.</source>
        <translation>Menentukan cara nomor telepon dan tanggal dibaca, juga hari liburnya.</translation>
    </message>
    <message>
        <source>For its own public holidays.</source>
        <translation>Untuk hari liburnya sendiri.</translation>
    </message>
    <message>
        <source>On paper, and in every window that has no language of its own.</source>
        <translation>Di kertas, dan di setiap jendela yang tidak punya bahasa sendiri.</translation>
    </message>
    <message>
        <source>One a line, such as 24 Dec. No friendly call is planned on them.</source>
        <translation>Satu per baris, misalnya 24 Des. Tidak ada telepon sapaan pada hari itu.</translation>
    </message>
    <message>
        <source>Such a purchase is followed up, whatever it was.</source>
        <translation>Pembelian sebesar itu ditindaklanjuti, apa pun barangnya.</translation>
    </message>
    <message>
        <source>After days off, what is more can go to the next open days.</source>
        <translation>Sesudah libur, selebihnya bisa pindah ke hari buka berikutnya.</translation>
    </message>
    <message>
        <source>0 stands for the price of the item.</source>
        <translation>0 berarti seharga barangnya.</translation>
    </message>
    <message>
        <source>Since they came, and only where they asked for a greeting.</source>
        <translation>Sejak pertama datang, dan hanya bila mereka minta ucapan.</translation>
    </message>
    <message>
        <source>One pair a line, such as 12:00–13:00. No reminder appears then.</source>
        <translation>Satu pasang per baris, misalnya 12:00–13:00. Saat itu tidak ada pengingat yang muncul.</translation>
    </message>
    <message>
        <source>Printed at the top of every list.</source>
        <translation>Dicetak di atas setiap daftar.</translation>
    </message>
    <message>
        <source>Its place on this PC, such as /dev/usb/lp0. With a driver it is among the printers by itself.</source>
        <translation>Tempatnya di PC ini, misalnya /dev/usb/lp0. Yang punya driver sudah ada di antara printer.</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. Each safe copy is put there as well.</source>
        <translation>Flashdisk, atau folder yang juga tersimpan di tempat lain. Setiap salinan cadangan ikut ditaruh di sana.</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Ikut komputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>gulungan 80 mm</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>gulungan 58 mm</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Tanya saya</translation>
    </message>
    <message>
        <source>Stay beside the clock and go on reminding</source>
        <translation>Tetap di samping jam dan terus mengingatkan</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Tutup semuanya</translation>
    </message>
    <message>
        <source>Write an amount in figures. Until then {amount} counts.</source>
        <translation>Tulis jumlahnya dengan angka. Sampai itu terisi, yang berlaku {amount}.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>As the shop: {language}</source>
        <translation>Seperti toko: {language}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>Diubah: {setting}.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Buat toko baru</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Buka file lain…</translation>
    </message>
    <message>
        <source>All safe copies…</source>
        <translation>Semua salinan cadangan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>Toko tidak bisa dibuka</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Buka toko</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Lihat saja</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>open</source>
        <translation>belum selesai</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the warranty ends</source>
        <translation>
            <numerusform>%n hari sebelum garansi habis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before the warranty ends</source>
        <translation>
            <numerusform>%n minggu sebelum garansi habis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before the warranty ends</source>
        <translation>
            <numerusform>%n bulan sebelum garansi habis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>customers</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>tindak lanjut</translation>
    </message>
    <message>
        <source>calls made</source>
        <translation>panggilan dilakukan</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>keluhan</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>keinginan</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{quantity} came back, {amount} given back</source>
        <translation>{quantity} kembali, {amount} dikembalikan</translation>
    </message>
    <message numerus="yes">
        <source>%n more calls to come, see Calls</source>
        <translation>
            <numerusform>Masih ada %n rencana telepon, lihat Telepon</numerusform>
        </translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>dicoret</translation>
    </message>
    <message>
        <source>{amount} given back</source>
        <translation>{amount} dikembalikan</translation>
    </message>
    <message>
        <source>some of it came back</source>
        <translation>sebagian kembali</translation>
    </message>
    <message>
        <source>warranty to {day}</source>
        <translation>garansi sampai {day}</translation>
    </message>
    <message>
        <source>warranty ended {day}</source>
        <translation>garansi habis {day}</translation>
    </message>
    <message numerus="yes">
        <source>{items}, and %n more</source>
        <translation>
            <numerusform>{items}, dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}. {said}</source>
        <translation>{outcome}. {said}</translation>
    </message>
    <message>
        <source>cost us {amount}</source>
        <translation>biaya kita {amount}</translation>
    </message>
    <message>
        <source>complaint, still open</source>
        <translation>keluhan, belum selesai</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>complaint, settled</source>
        <translation>keluhan, sudah selesai</translation>
    </message>
    <message>
        <source>a wish, still open</source>
        <translation>keinginan, belum terpenuhi</translation>
    </message>
    <message>
        <source>a wish, bought since</source>
        <translation>keinginan, sudah dibeli</translation>
    </message>
    <message>
        <source>a wish, no longer wanted</source>
        <translation>keinginan, tidak jadi</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Keinginan</translation>
    </message>
    <message>
        <source>said to us</source>
        <translation>dikatakan kepada kita</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Pesan dikirim</translation>
    </message>
    <message>
        <source>Greeting sent: {occasion}</source>
        <translation>Ucapan dikirim: {occasion}</translation>
    </message>
    <message>
        <source>Sent us {name}</source>
        <translation>Mengajak {name} ke sini</translation>
    </message>
    <message>
        <source>word of mouth</source>
        <translation>dari mulut ke mulut</translation>
    </message>
    <message>
        <source>We call: {question}</source>
        <translation>Kita menelepon: {question}</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Kita menelepon</translation>
    </message>
    <message>
        <source>{plan}: {reason}</source>
        <translation>{plan}: {reason}</translation>
    </message>
    <message>
        <source>once the complaint is solved</source>
        <translation>setelah keluhan beres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>setiap hari</translation>
    </message>
    <message>
        <source>every {span}</source>
        <translation>setiap {span}</translation>
    </message>
    <message>
        <source>last seen today</source>
        <translation>terakhir ke sini hari ini</translation>
    </message>
    <message>
        <source>last seen {span} ago</source>
        <translation>terakhir ke sini {span} lalu</translation>
    </message>
    <message>
        <source>Customer since {month}</source>
        <translation>Pelanggan sejak {month}</translation>
    </message>
    <message>
        <source>{plan}: we call on {days}.</source>
        <translation>{plan}: kita menelepon pada {days}.</translation>
    </message>
    <message>
        <source>We no longer call on {days}.</source>
        <translation>Kita tidak jadi menelepon pada {days}.</translation>
    </message>
    <message>
        <source>Its calls stay as they are.</source>
        <translation>Jadwal teleponnya tetap seperti semula.</translation>
    </message>
    <message>
        <source>No call hangs on this purchase.</source>
        <translation>Tidak ada rencana telepon untuk pembelian ini.</translation>
    </message>
    <message>
        <source>complaint, solved {when}</source>
        <translation>keluhan, beres {when}</translation>
    </message>
    <message>
        <source>Replaced {when}</source>
        <translation>Diganti {when}</translation>
    </message>
    <message>
        <source>Repaired {when}</source>
        <translation>Diperbaiki {when}</translation>
    </message>
    <message>
        <source>Money given back {when}</source>
        <translation>Uang dikembalikan {when}</translation>
    </message>
    <message>
        <source>A discount given {when}</source>
        <translation>Diberi potongan {when}</translation>
    </message>
    <message>
        <source>Said sorry {when}</source>
        <translation>Sudah minta maaf {when}</translation>
    </message>
    <message>
        <source>Made right {when}</source>
        <translation>Dibereskan {when}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>hari itu juga</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>setelah %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, was satisfied</source>
        <translation>{done}, puas</translation>
    </message>
    <message>
        <source>{done}, was not satisfied</source>
        <translation>{done}, tidak puas</translation>
    </message>
    <message>
        <source>{quantity} × {item}</source>
        <translation>{quantity} × {item}</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>no. seri {serial}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>tanpa nomor telepon</translation>
    </message>
    <message>
        <source>{item}, {amount}</source>
        <translation>{item}, {amount}</translation>
    </message>
    <message>
        <source>We miss them</source>
        <translation>Lama tak datang</translation>
    </message>
    <message>
        <source>We keep in touch</source>
        <translation>Menjaga hubungan</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>dijanjikan {day}</translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation>dibeli {day}</translation>
    </message>
    <message>
        <source>Complaint open</source>
        <translation>Ada keluhan</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Really solved?</source>
        <translation>Sudah beres?</translation>
    </message>
    <message>
        <source>Wish is here</source>
        <translation>Barangnya sudah ada</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Ucapkan terima kasih</translation>
    </message>
    <message>
        <source>try {n}</source>
        <translation>percobaan ke-{n}</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>perlu nomor</translation>
    </message>
    <message>
        <source>tue 10:00, tomorrow, 24 nov 16:00</source>
        <translation>selasa 10:00, besok, 24 nov 16:00</translation>
    </message>
    <message>
        <source>tue 10:00</source>
        <translation>selasa 10:00</translation>
    </message>
    <message>
        <source>When shall we call back?</source>
        <translation>Kapan kita menelepon lagi?</translation>
    </message>
    <message>
        <source>Write it in their own words</source>
        <translation>Tulis dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Kata-kata mereka</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Apa kata mereka?</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Best time: {when}</source>
        <translation>Waktu terbaik: {when}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>Open a complaint</source>
        <translation>Catat keluhan</translation>
    </message>
    <message>
        <source>Note the wish</source>
        <translation>Catat keinginan</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>Janjikan telepon</translation>
    </message>
    <message>
        <source>Write down what they said, then press Enter.</source>
        <translation>Tulis apa kata mereka, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>{day}: the shop is closed that day ({why})</source>
        <translation>{day}: toko tutup hari itu ({why})</translation>
    </message>
    <message>
        <source>Hold a phone&apos;s camera here to dial</source>
        <translation>Arahkan kamera ponsel ke sini untuk menelepon</translation>
    </message>
    <message>
        <source>Last time they said · {day}</source>
        <translation>Kata mereka terakhir kali · {day}</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Yang perlu ditelepon</translation>
    </message>
    <message>
        <source>Print call list</source>
        <translation>Cetak daftar telepon</translation>
    </message>
    <message>
        <source>Nobody to call today</source>
        <translation>Hari ini tidak ada yang perlu ditelepon</translation>
    </message>
    <message>
        <source>Record a purchase: when it is a large one, its calls appear here on their day.</source>
        <translation>Catat pembelian: kalau pembeliannya besar, jadwal teleponnya muncul di sini pada harinya.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Puas</translation>
    </message>
    <message>
        <source>Not happy</source>
        <translation>Tidak puas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak diangkat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>More outcomes</source>
        <translation>Hasil lainnya</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Shall we go on reminding you?</source>
        <translation>Apakah kami tetap mengingatkan Anda?</translation>
    </message>
    <message>
        <source>The window closes, and the program stays as a small sign beside the clock.</source>
        <translation>Jendelanya tertutup, dan programnya tetap ada sebagai ikon kecil di samping jam.</translation>
    </message>
    <message>
        <source>No, close all</source>
        <translation>Tidak, tutup semua</translation>
    </message>
    <message>
        <source>Yes, stay there</source>
        <translation>Ya, tetap di sana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>at the counter</source>
        <translation>di kasir</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>lewat telepon</translation>
    </message>
    <message>
        <source>in a message</source>
        <translation>lewat pesan</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>di kertas</translation>
    </message>
    <message>
        <source>in a file that was brought in</source>
        <translation>di file yang dimasukkan</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Week</source>
        <translation>Sepekan</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Hari berikutnya</translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation>Pindahkan ke hari lain</translation>
    </message>
    <message>
        <source>On which day shall we call {name}?</source>
        <translation>Pada hari apa kita telepon {name}?</translation>
    </message>
    <message>
        <source>tue, tomorrow, 24 nov</source>
        <translation>sel, besok, 24 nov</translation>
    </message>
    <message>
        <source>Choose a call first; then we ask for its day.</source>
        <translation>Pilih dulu satu telepon; lalu kita tanya harinya.</translation>
    </message>
    <message>
        <source>tue, 24 nov</source>
        <translation>sel, 24 nov</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message numerus="yes">
        <source>{closed}, and %n calls</source>
        <translation>
            <numerusform>{closed}, dan %n telepon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls: the first ones</source>
        <translation>
            <numerusform>Lebih dari %n telepon: yang pertama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, limit {most}</source>
        <translation>
            <numerusform>%n telepon, batas {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Tidak ada telepon</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n telepon</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Never forget a customer who bought something that mattered. Everything stays on this computer.</source>
        <translation>Jangan pernah lupa pelanggan yang membeli sesuatu yang berarti. Semuanya tetap di komputer ini.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Apa nama toko Anda?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>A large purchase is from</source>
        <translation>Pembelian besar mulai dari</translation>
    </message>
    <message>
        <source>See a sample shop</source>
        <translation>Lihat toko contoh</translation>
    </message>
    <message>
        <source>Back to a safe copy</source>
        <translation>Kembali ke salinan cadangan</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Masukkan file</translation>
    </message>
    <message>
        <source>Open my shop</source>
        <translation>Buka toko saya</translation>
    </message>
    <message>
        <source>Sets {currency}, the phone numbers and the holidays.</source>
        <translation>Menentukan {currency}, nomor telepon, dan hari libur.</translation>
    </message>
    <message>
        <source>We suggest a call for these. You can change it later.</source>
        <translation>Untuk ini kami sarankan menelepon. Bisa diubah nanti.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Because {sent} came through {name}: we say thank you.</source>
        <translation>Karena {sent} datang lewat {name}: kita berterima kasih.</translation>
    </message>
    <message>
        <source>Because {name} bought {item} on {day} for {amount}; plan {plan}, step {step} of {steps}.</source>
        <translation>Karena {name} membeli {item} pada {day} seharga {amount}; rencana {plan}, langkah {step} dari {steps}.</translation>
    </message>
    <message>
        <source>Because we keep in touch with {name}.</source>
        <translation>Karena kita menjaga hubungan dengan {name}.</translation>
    </message>
    <message>
        <source>Because we keep in touch with {name}, who bought {item} on {day} for {amount}.</source>
        <translation>Karena kita menjaga hubungan dengan {name}, yang membeli {item} pada {day} seharga {amount}.</translation>
    </message>
    <message>
        <source>Because we promised {name} a call on {due} about {item}, bought on {day} for {amount}.</source>
        <translation>Karena kita berjanji menelepon {name} pada {due} soal {item}, dibeli pada {day} seharga {amount}.</translation>
    </message>
    <message>
        <source>Because we promised {name} a call on {due}.</source>
        <translation>Karena kita berjanji menelepon {name} pada {due}.</translation>
    </message>
    <message>
        <source>Because {name} had a problem with {item}, bought on {day}: is it really solved?</source>
        <translation>Karena {name} pernah ada masalah dengan {item}, dibeli pada {day}: sudah benar-benar beres?</translation>
    </message>
    <message>
        <source>Because {name} had a problem: is it really solved?</source>
        <translation>Karena {name} pernah ada masalah: sudah benar-benar beres?</translation>
    </message>
    <message>
        <source>Because what {name} wished for is here.</source>
        <translation>Karena barang yang diinginkan {name} sudah ada.</translation>
    </message>
    <message>
        <source>Because {name} sent us somebody: we say thank you.</source>
        <translation>Karena {name} mengajak orang ke toko kita: kita berterima kasih.</translation>
    </message>
    <message>
        <source>PROMISE: we call on {day}</source>
        <translation>JANJI: kita menelepon {day}</translation>
    </message>
    <message>
        <source>PROMISE: made right by {day}</source>
        <translation>JANJI: beres paling lambat {day}</translation>
    </message>
    <message>
        <source>COMPLAINT: is it really solved?</source>
        <translation>KELUHAN: sudah benar-benar beres?</translation>
    </message>
    <message>
        <source>{offset}, step {step} of {steps}</source>
        <translation>{offset}, langkah {step} dari {steps}</translation>
    </message>
    <message>
        <source>WISH: {name} is here</source>
        <translation>KEINGINAN: {name} sudah ada</translation>
    </message>
    <message>
        <source>WISH: it is here</source>
        <translation>KEINGINAN: sudah ada</translation>
    </message>
    <message>
        <source>we say thank you</source>
        <translation>kita berterima kasih</translation>
    </message>
    <message>
        <source>we miss them</source>
        <translation>lama tak datang</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>menjaga hubungan</translation>
    </message>
    <message>
        <source>{reason}. {late}</source>
        <translation>{reason}; {late}</translation>
    </message>
    <message>
        <source>usually every {gap}, last here {away} ago</source>
        <translation>biasanya tiap {gap}, terakhir {away} yang lalu</translation>
    </message>
    <message>
        <source>usually reached in the {part}</source>
        <translation>biasanya bisa dihubungi {part}</translation>
    </message>
    <message>
        <source>Because {name} wished for {wish}, and it is here.</source>
        <translation>Karena {name} menginginkan {wish}, dan sekarang sudah ada.</translation>
    </message>
    <message>
        <source>Because {name} wished for {wish}, and {goods} is here.</source>
        <translation>Karena {name} menginginkan {wish}, dan {goods} sudah ada.</translation>
    </message>
    <message>
        <source>Because {name} usually comes every {gap} and was last here {away} ago.</source>
        <translation>Karena {name} biasanya datang tiap {gap} dan terakhir ke sini {away} yang lalu.</translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; the last visit was on {day}.</source>
        <translation>
            <numerusform>Karena kita menghubungi {name} tiap %n bulan; terakhir datang {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; we last spoke on {day}.</source>
        <translation>
            <numerusform>Karena kita menghubungi {name} tiap %n bulan; terakhir berbicara {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Because we promised {name} to make it right by {due}.</source>
        <translation>Karena kita berjanji kepada {name} untuk membereskannya paling lambat {due}.</translation>
    </message>
    <message>
        <source>Because we promised {name} to make it right by {due}: {item}.</source>
        <translation>Karena kita berjanji kepada {name} untuk membereskannya paling lambat {due}: {item}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kapan saja</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sepekan</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Saya tahu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Menyalin…</translation>
    </message>
    <message>
        <source>One moment: this is a large step …</source>
        <translation>Sebentar: ini langkah yang besar …</translation>
    </message>
    <message>
        <source>No new safe copy</source>
        <translation>Belum ada salinan baru</translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>Safe copy {when}</source>
        <translation>Salinan {when}</translation>
    </message>
    <message>
        <source>The second place has no copy of it: {reason}</source>
        <translation>Tempat kedua tidak punya salinannya: {reason}</translation>
    </message>
    <message>
        <source>Make a safe copy of the shop now</source>
        <translation>Buat salinan cadangan toko sekarang</translation>
    </message>
    <message>
        <source>Done again: {what} of {when}.</source>
        <translation>Diulangi: {what}, {when}.</translation>
    </message>
    <message>
        <source>Taken back: {what} of {when}.</source>
        <translation>Diurungkan: {what}, {when}.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Toko saya</translation>
    </message>
    <message>
        <source>Find name, phone or item</source>
        <translation>Cari nama, telepon, barang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian baru</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Masukkan file</translation>
    </message>
    <message>
        <source>Making the safe copy …</source>
        <translation>Membuat salinan cadangan …</translation>
    </message>
    <message>
        <source>The program closes by itself in a moment. Leave the PC and the stick as they are.</source>
        <translation>Program menutup sendiri sebentar lagi. Biarkan PC dan flashdisk apa adanya.</translation>
    </message>
    <message>
        <source>Only {size} are free on the disk that holds the shop. Delete or move away what you do not need: when the disk is full, nothing can be saved.</source>
        <translation>Hanya {size} yang masih kosong di disk tempat toko disimpan. Hapus atau pindahkan yang tidak diperlukan: kalau disk penuh, tidak ada yang bisa disimpan.</translation>
    </message>
    <message>
        <source>The shop file {path} was deleted, moved or replaced while it was open, and no safe copy could be made: {reason} Leave the program open, and put the file or its stick back in its place.</source>
        <translation>File toko {path} terhapus, dipindahkan atau diganti saat sedang dibuka, dan salinan cadangan tidak bisa dibuat: {reason} Biarkan program tetap terbuka, lalu kembalikan file atau flashdisk itu ke tempatnya.</translation>
    </message>
    <message>
        <source>The shop file {path} was deleted, moved or replaced while it was open. All that was saved is whole in a safe copy: {copy}. Nothing more can be saved until the file is back in its place. Put it back, or close the program and bring back that copy; what you have typed is kept.</source>
        <translation>File toko {path} terhapus, dipindahkan atau diganti saat sedang dibuka. Semua yang sudah disimpan ada utuh di salinan cadangan: {copy}. Tidak ada lagi yang bisa disimpan sampai file itu kembali di tempatnya. Kembalikan file itu, atau tutup program lalu pulihkan salinan tersebut; yang sudah diketik tetap disimpan.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>The shop file is gone</source>
        <translation>File toko tidak ada lagi di tempatnya</translation>
    </message>
</context>
</TS>
