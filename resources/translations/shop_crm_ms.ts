<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>About the program</source>
        <translation>Perihal program</translation>
    </message>
    <message>
        <source>Saved, without any customer&apos;s data: {path}</source>
        <translation>Disimpan, tanpa data pelanggan: {path}</translation>
    </message>
    <message>
        <source>Look it through, then send it to whoever helps you.</source>
        <translation>Baca dahulu, kemudian hantar kepada orang yang membantu anda.</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Hasil kerja siapa di dalamnya</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>Fail kedai</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Lesennya</translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation>Simpan apa yang perlu dihantar</translation>
    </message>
    <message>
        <source>Facts about the program and this PC for whoever mends it; no customer&apos;s data</source>
        <translation>Maklumat tentang program dan PC ini untuk orang yang membaikinya; tanpa data pelanggan</translation>
    </message>
    <message>
        <source>The text of this licence is not on this PC.</source>
        <translation>Teks lesen ini tiada pada PC ini.</translation>
    </message>
    <message>
        <source>Shop CRM report {day}.txt</source>
        <translation>Laporan Shop CRM {day}.txt</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fail teks</translation>
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
        <translation>Batalkan langkah terakhir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation>Buat salinan selamat</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Buka Tetapan</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Tetapan: {section}</translation>
    </message>
    <message>
        <source>Who is due when: the week</source>
        <translation>Siapa ditelefon bila: seminggu</translation>
    </message>
    <message>
        <source>Catch up on calls that wait</source>
        <translation>Kejar panggilan yang menunggu</translation>
    </message>
    <message>
        <source>Best senders: who sent others to us</source>
        <translation>Pembawa pelanggan terbaik: siapa membawa siapa</translation>
    </message>
    <message>
        <source>Who is here twice: make one of two</source>
        <translation>Siapa tercatat dua kali: gabungkan</translation>
    </message>
    <message>
        <source>Go to the complaints</source>
        <translation>Buka Aduan</translation>
    </message>
    <message>
        <source>Go to the products</source>
        <translation>Buka Barang</translation>
    </message>
    <message>
        <source>Go to the plans</source>
        <translation>Buka Rancangan</translation>
    </message>
    <message>
        <source>Print address labels</source>
        <translation>Cetak label alamat</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Cerah atau gelap</translation>
    </message>
    <message>
        <source>The next language</source>
        <translation>Bahasa seterusnya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Perihal program ini</translation>
    </message>
    <message>
        <source>Find anything that can be done</source>
        <translation>Cari apa sahaja yang boleh dibuat</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>On Today: happy, not happy, no answer, later, all other outcomes</source>
        <translation>Di Hari ini: puas hati, tidak puas, tidak dijawab, nanti, semua hasil lain</translation>
    </message>
    <message>
        <source>On Today and on a customer&apos;s card: write a message</source>
        <translation>Di Hari ini dan pada kad pelanggan: tulis mesej</translation>
    </message>
    <message>
        <source>In a message: WhatsApp, SMS, e-mail, copy, or a QR code</source>
        <translation>Dalam mesej: WhatsApp, SMS, e-mel, salin atau kod QR</translation>
    </message>
    <message>
        <source>In a message: it is sent and done, or sent and asked again later</source>
        <translation>Dalam mesej: dihantar dan selesai, atau dihantar dan ditanya lagi nanti</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a QR code that puts them into a phone&apos;s contacts</source>
        <translation>Pada kad pelanggan: kod QR yang memasukkannya ke dalam kenalan telefon</translation>
    </message>
    <message>
        <source>On a printed list: book all that the line says</source>
        <translation>Pada senarai bercetak: catat semua yang ditaip</translation>
    </message>
    <message>
        <source>On a printed list: answer what is asked</source>
        <translation>Pada senarai bercetak: jawab soalan</translation>
    </message>
    <message>
        <source>Among the rows of a printed list: what came of the call, or nothing</source>
        <translation>Pada baris senarai bercetak: hasil panggilan, atau kosongkan</translation>
    </message>
    <message>
        <source>Among the rows of a printed list: book it again</source>
        <translation>Pada baris senarai bercetak: catat semula</translation>
    </message>
    <message>
        <source>In the catch-up: spread the calls over the next open days</source>
        <translation>Semasa mengejar yang tertunggak: agihkan panggilan ke hari kedai buka berikutnya</translation>
    </message>
    <message>
        <source>In the catch-up: keep a call that is too old, or let it go</source>
        <translation>Semasa mengejar yang tertunggak: kekalkan panggilan yang terlalu lama, atau lepaskan</translation>
    </message>
    <message>
        <source>In the catch-up: let all of them go</source>
        <translation>Semasa mengejar yang tertunggak: lepaskan semuanya</translation>
    </message>
    <message>
        <source>In the week: move the call to another day</source>
        <translation>Dalam Minggu: pindahkan panggilan ke hari lain</translation>
    </message>
    <message>
        <source>In the week: move the call to a day you type</source>
        <translation>Dalam Minggu: pindahkan panggilan ke hari yang ditaip</translation>
    </message>
    <message>
        <source>In the week: earlier or later days</source>
        <translation>Dalam Minggu: hari sebelumnya atau seterusnya</translation>
    </message>
    <message>
        <source>On Today and at the counter: write down what they said</source>
        <translation>Di Hari ini dan di kaunter: catat kata-kata mereka</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a new purchase for this customer</source>
        <translation>Pada kad pelanggan: pembelian baharu untuk pelanggan ini</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: goods of the chosen purchase come back</source>
        <translation>Pada kad pelanggan: barang daripada pembelian yang dipilih dipulangkan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: strike out the chosen purchase</source>
        <translation>Pada kad pelanggan: padam pembelian yang dipilih</translation>
    </message>
    <message>
        <source>At the counter: on to the next field; on an empty new line it saves</source>
        <translation>Di kaunter: ke ruang seterusnya; pada baris baharu yang kosong, simpan</translation>
    </message>
    <message>
        <source>sell, counter, note a wish, who sent you</source>
        <translation>jual, kaunter, catat permintaan, siapa yang membawa</translation>
    </message>
    <message>
        <source>thank who sent somebody, circle, word of mouth</source>
        <translation>berterima kasih kepada yang membawa orang, lingkaran, dari mulut ke mulut</translation>
    </message>
    <message>
        <source>doubles, duplicates, merge two customers</source>
        <translation>berganda, pendua, gabungkan dua pelanggan</translation>
    </message>
    <message>
        <source>Greetings: who wants one, and sending them</source>
        <translation>Ucapan: siapa yang mahukannya, dan menghantarnya</translation>
    </message>
    <message>
        <source>birthdays, feast days, cards</source>
        <translation>hari lahir, hari perayaan, kad ucapan</translation>
    </message>
    <message>
        <source>exchange goods, return goods, repair, not happy</source>
        <translation>tukar barang, pulangkan barang, baiki, tidak puas hati</translation>
    </message>
    <message>
        <source>wishes, arrivals, goods have come, stock, price</source>
        <translation>permintaan, ketibaan, barang sudah tiba, stok, harga</translation>
    </message>
    <message>
        <source>write a note, note a wish, note a complaint, return goods, birthday, consent, stop calling, forget a customer, copy of all that is known, phone, address</source>
        <translation>tulis catatan, catat permintaan, catat aduan, pulangkan barang, hari lahir, kebenaran, persetujuan, berhenti ditelefon, lupakan pelanggan, salinan semua yang diketahui, telefon, alamat</translation>
    </message>
    <message>
        <source>is everything in order, mend, damaged file</source>
        <translation>adakah semuanya teratur, baiki, fail rosak</translation>
    </message>
    <message>
        <source>Back to a safe copy…</source>
        <translation>Kembali kepada salinan selamat…</translation>
    </message>
    <message>
        <source>restore, bring back, damaged file, another PC</source>
        <translation>pulihkan, kembalikan, fail rosak, PC lain</translation>
    </message>
    <message>
        <source>At the counter: save, from wherever you are</source>
        <translation>Di kaunter: simpan, dari mana-mana sahaja</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: edit</source>
        <translation>Pada kad pelanggan: ubah</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: a copy of all that is known, or forget the customer</source>
        <translation>Pada kad pelanggan: salinan semua yang diketahui, atau padamkan data pelanggan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: the receipt slip of the chosen purchase, else the card</source>
        <translation>Di kad pelanggan: slip resit pembelian yang dipilih, jika tiada kad itu sendiri</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: note a wish</source>
        <translation>Pada kad pelanggan: catat permintaan</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: write down what they said today</source>
        <translation>Pada kad pelanggan: tulis apa yang dikatakan hari ini</translation>
    </message>
    <message>
        <source>Among the best senders: open the card</source>
        <translation>Antara pembawa pelanggan terbaik: buka kadnya</translation>
    </message>
    <message>
        <source>Among those who may be here twice: they are one</source>
        <translation>Dalam senarai yang tercatat dua kali: orang yang sama</translation>
    </message>
    <message>
        <source>Among those who may be here twice: two people</source>
        <translation>Dalam senarai yang tercatat dua kali: dua orang</translation>
    </message>
    <message>
        <source>Among the greetings: tick, or tick all</source>
        <translation>Pada ucapan: tanda, atau tanda semua</translation>
    </message>
    <message>
        <source>Among the greetings: it is sent, on to the next</source>
        <translation>Pada ucapan: sudah dihantar, terus kepada yang berikutnya</translation>
    </message>
    <message>
        <source>Among the greetings: keep the words</source>
        <translation>Pada ucapan: simpan kata-katanya</translation>
    </message>
    <message>
        <source>Among those we miss: plan a call</source>
        <translation>Dalam senarai yang lama tidak datang: rancang panggilan</translation>
    </message>
    <message>
        <source>Among those we miss: not now</source>
        <translation>Dalam senarai yang lama tidak datang: jangan dahulu</translation>
    </message>
    <message>
        <source>On the products: a new product</source>
        <translation>Dalam senarai barang: barang baharu</translation>
    </message>
    <message>
        <source>On a product&apos;s card: edit</source>
        <translation>Pada kad barang: sunting</translation>
    </message>
    <message>
        <source>On a product&apos;s card: goods have come</source>
        <translation>Pada kad barang: barang sudah sampai</translation>
    </message>
    <message>
        <source>Among the wishes: not wished for any more</source>
        <translation>Dalam senarai permintaan: tidak mahu lagi</translation>
    </message>
    <message>
        <source>At the counter: the receipt slip of what was sold last</source>
        <translation>Di kaunter: slip resit bagi jualan terakhir</translation>
    </message>
    <message>
        <source>At the counter: note what the customer wishes for</source>
        <translation>Di kaunter: catat apa yang pelanggan mahu</translation>
    </message>
    <message>
        <source>At the counter: what to tell of the product that is typed</source>
        <translation>Di kaunter: apa yang boleh diceritakan tentang barang yang ditaip</translation>
    </message>
    <message>
        <source>On a complaint: choose how it is made right</source>
        <translation>Pada sesuatu aduan: pilih cara membetulkannya</translation>
    </message>
    <message>
        <source>On a complaint: exchange the goods</source>
        <translation>Pada sesuatu aduan: tukar barang</translation>
    </message>
    <message>
        <source>On a complaint: take the goods back</source>
        <translation>Pada sesuatu aduan: terima semula barang</translation>
    </message>
    <message>
        <source>On a solved complaint: open it again</source>
        <translation>Pada aduan yang sudah selesai: buka semula</translation>
    </message>
    <message>
        <source>On a solved complaint: they say all is well</source>
        <translation>Pada aduan yang sudah selesai: kata mereka semuanya baik</translation>
    </message>
    <message>
        <source>On a complaint: print the sheet to be signed</source>
        <translation>Di aduan: cetak helaian untuk ditandatangani</translation>
    </message>
    <message>
        <source>On the plans: a new plan</source>
        <translation>Pada rancangan: rancangan baharu</translation>
    </message>
    <message>
        <source>On the plans: save the plan</source>
        <translation>Pada rancangan: simpan rancangan</translation>
    </message>
    <message>
        <source>On the plans: this plan or step earlier or later</source>
        <translation>Pada rancangan: pindahkan rancangan atau langkah ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>On a customer&apos;s card: note a complaint</source>
        <translation>Pada kad pelanggan: catat aduan</translation>
    </message>
    <message>
        <source>Among the greetings: WhatsApp, SMS, e-mail, copy, or a QR code</source>
        <translation>Dalam senarai ucapan: WhatsApp, SMS, e-mel, salin atau kod QR</translation>
    </message>
    <message>
        <source>Among the greetings: print the list, or address labels</source>
        <translation>Di ucapan: cetak senarai, atau label alamat</translation>
    </message>
    <message>
        <source>On a complaint: write down what we did about it</source>
        <translation>Pada sesuatu aduan: catat apa yang kita lakukan</translation>
    </message>
    <message>
        <source>On a complaint: it is solved</source>
        <translation>Pada sesuatu aduan: sudah selesai</translation>
    </message>
    <message>
        <source>One step back; words are never lost</source>
        <translation>Undur satu langkah; kata-kata tidak akan hilang</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Understood</source>
        <translation>Faham</translation>
    </message>
    <message>
        <source>You can look, nothing can be changed: a newer version of this program has worked in this shop. Install that version on this PC too.</source>
        <translation>Boleh dilihat, tidak boleh diubah: versi program yang lebih baharu telah bekerja dalam kedai ini. Pasang versi itu di PC ini juga.</translation>
    </message>
    <message>
        <source>You can look, nothing can be changed: the shop&apos;s file or its folder may only be read. Allow writing there, or copy the file to this PC&apos;s own disk and open the copy.</source>
        <translation>Boleh dilihat, tidak boleh diubah: fail kedai atau foldernya hanya boleh dibaca. Benarkan penulisan di situ, atau salin fail ke cakera PC ini sendiri dan buka salinannya.</translation>
    </message>
    <message>
        <source>The shop&apos;s file lies on a disk of another PC: when the line breaks, or two PCs write at once, entries are lost. Close the program and move the file to this PC&apos;s own disk.</source>
        <translation>Fail kedai terletak pada cakera PC lain: jika sambungan terputus, atau dua PC menulis serentak, catatan boleh hilang. Tutup program dan alihkan fail ke cakera PC ini sendiri.</translation>
    </message>
    <message>
        <source>{name} copies the shop&apos;s file while we write in it: entries can be lost. Close the program, move the file to a folder of this PC alone, and let {name} have the safe copies instead.</source>
        <translation>{name} menyalin fail kedai semasa kita menulis di dalamnya: catatan boleh hilang. Tutup program, alihkan fail ke folder yang hanya ada pada PC ini, dan biarkan {name} menyimpan salinan selamat sahaja.</translation>
    </message>
    <message>
        <source>This place cannot hold the shop&apos;s file as it should: nothing is lost, but every entry takes longer. Better close the program and move the file to this PC&apos;s own disk.</source>
        <translation>Tempat ini tidak dapat menyimpan fail kedai sebagaimana sepatutnya: tiada apa yang hilang, tetapi setiap catatan lebih lambat. Sebaiknya tutup program dan alihkan fail ke cakera PC ini sendiri.</translation>
    </message>
</context>
<context>
    <name>blank</name>
    <message>
        <source>address</source>
        <translation>gelaran</translation>
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
        <translation>tarikh</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>kedai</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>Book a printed list</source>
        <translation>Catat senarai bercetak</translation>
    </message>
    <message>
        <source>Back from the calls? Press Ctrl L.</source>
        <translation>Sudah kembali? Tekan Ctrl L.</translation>
    </message>
    <message>
        <source>Asked above</source>
        <translation>Ditanya di atas</translation>
    </message>
    <message>
        <source>Left as it is; A books it again</source>
        <translation>Dibiarkan; tekan A untuk mencatat semula</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Dibiarkan seperti sedia ada</translation>
    </message>
    <message>
        <source>What came of the calls</source>
        <translation>Hasil panggilan</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris-baris senarai</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Nombor pada kertas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Chosen row:</source>
        <translation>Baris dipilih:</translation>
    </message>
    <message>
        <source>No list is printed yet</source>
        <translation>Belum ada senarai yang dicetak</translation>
    </message>
    <message>
        <source>Print the call list and take it along. What came of the calls is booked here.</source>
        <translation>Cetak senarai panggilan dan bawa bersama. Hasilnya dicatat di sini.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n calls</source>
        <translation>
            <numerusform>Catat %n panggilan</numerusform>
        </translation>
    </message>
    <message>
        <source>Book the calls</source>
        <translation>Catat hasilnya</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n soalan</numerusform>
        </translation>
    </message>
    <message>
        <source>3 ok, 4 na, 5 cb fri 10:00, 6 problem picture flickers, 7 stop</source>
        <translation>3 ok, 4 na, 5 cb jumaat 10:00, 6 masalah gambar berkelip, 7 stop</translation>
    </message>
    <message>
        <source>List {number}, {day}: {settled} of {rows} booked</source>
        <translation>Senarai {number}, {day}: {settled} daripada {rows} dicatat</translation>
    </message>
    <message>
        <source>List {number}, {day}, {name}: {settled} of {rows} booked</source>
        <translation>Senarai {number}, {day}, {name}: {settled} daripada {rows} dicatat</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>Telah diundurkan</translation>
    </message>
    <message>
        <source>The purchase was taken back: nothing to book.</source>
        <translation>Pembeliannya telah diundurkan: tiada apa-apa untuk dicatat.</translation>
    </message>
    <message>
        <source>Settled already: {reason}.</source>
        <translation>Sudah pun selesai: {reason}.</translation>
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
        <translation>Kedai tutup pada hari itu ({why}).</translation>
    </message>
    <message>
        <source>On the list of that day.</source>
        <translation>Masuk senarai hari tersebut.</translation>
    </message>
    <message>
        <source>A complaint is opened.</source>
        <translation>Satu aduan dibuka.</translation>
    </message>
    <message>
        <source>Settled, and the wish is noted.</source>
        <translation>Selesai, dan permintaannya dicatat.</translation>
    </message>
    <message>
        <source>The number is marked as bad.</source>
        <translation>Nombor itu ditanda salah.</translation>
    </message>
    <message>
        <source>Never contacted again; all that is planned is cancelled.</source>
        <translation>Tidak akan dihubungi lagi; semua yang dirancang dibatalkan.</translation>
    </message>
    <message>
        <source>No more calls about it.</source>
        <translation>Tiada lagi panggilan mengenainya.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <source>“{typed}”: what came of it?</source>
        <translation>“{typed}”: apakah hasilnya?</translation>
    </message>
    <message>
        <source>“{typed}”: there is no such row on this list.</source>
        <translation>“{typed}”: baris itu tiada dalam senarai ini.</translation>
    </message>
    <message>
        <source>“{typed}”: which row is it about?</source>
        <translation>“{typed}”: ini mengenai baris yang mana?</translation>
    </message>
    <message>
        <source>“{typed}”: does another row begin in it?</source>
        <translation>“{typed}”: adakah baris lain bermula di dalamnya?</translation>
    </message>
    <message>
        <source>Row {rows}: two things are said of it. Which one is right?</source>
        <translation>Baris {rows}: terdapat dua hasil. Yang mana betul?</translation>
    </message>
    <message>
        <source>“{typed}”: when shall we call back? Type a day behind it.</source>
        <translation>“{typed}”: bila kita patut telefon semula? Taip harinya di belakangnya.</translation>
    </message>
    <message>
        <source>“{typed}”: which day is meant?</source>
        <translation>“{typed}”: hari manakah yang dimaksudkan?</translation>
    </message>
    <message>
        <source>“{typed}”: what did the customer say? Type it behind it.</source>
        <translation>“{typed}”: apa kata pelanggan? Taip di belakangnya.</translation>
    </message>
    <message>
        <source>“{typed}”: is it meant of rows {rows}?</source>
        <translation>“{typed}”: adakah untuk baris {rows}?</translation>
    </message>
    <message>
        <source>Words: “{said}”</source>
        <translation>Kata-katanya: “{said}”</translation>
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
            <numerusform>%n panggilan dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: row {rows}.</source>
        <translation>Dibiarkan seperti sedia ada: baris {rows}.</translation>
    </message>
    <message>
        <source>The last attempt: one message is offered.</source>
        <translation>Cubaan terakhir: satu mesej ditawarkan.</translation>
    </message>
    <message>
        <source>Given up: not reached.</source>
        <translation>Dihentikan: tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>We try again from {day}.</source>
        <translation>Kita cuba lagi mulai {day}.</translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <source>This did not work</source>
        <translation>Ini tidak berjaya</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ada yang tidak kena dalam program</translation>
    </message>
    <message>
        <source>What you typed is still there, and what was saved is safe. Try it again; if it happens again, close the program and open it anew. Where it happened is in the log, without any customer&apos;s data.</source>
        <translation>Apa yang anda taip masih ada, dan yang sudah disimpan selamat. Cuba sekali lagi; jika berlaku lagi, tutup program dan buka semula. Tempat kejadiannya dicatat dalam log, tanpa data pelanggan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
</context>
<context>
    <name>catch up</name>
    <message>
        <source>Catch up</source>
        <translation>Kejar yang tertunggak</translation>
    </message>
    <message>
        <source>Spread the calls</source>
        <translation>Agihkan panggilan</translation>
    </message>
    <message>
        <source>Calls that wait</source>
        <translation>Panggilan yang menunggu</translation>
    </message>
    <message>
        <source>To today&apos;s calls</source>
        <translation>Ke panggilan hari ini</translation>
    </message>
    <message>
        <source>Nothing to catch up</source>
        <translation>Tiada yang tertunggak</translation>
    </message>
    <message>
        <source>Today&apos;s calls can be managed, and none has waited too long.</source>
        <translation>Panggilan hari ini mampu dibuat, dan tiada yang menunggu terlalu lama.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Menunggu terlalu lama</translation>
    </message>
    <message>
        <source>What they said last</source>
        <translation>Kata mereka kali terakhir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kekalkan</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lepaskan</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>Sepatutnya %n hari yang lalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it still worth a call?</source>
        <translation>Masih perlu ditelefon?</translation>
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
            <numerusform>Anda tidak hadir %n hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait.</source>
        <translation>
            <numerusform>%n panggilan menunggu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long.</source>
        <translation>
            <numerusform>%n panggilan sudah menunggu terlalu lama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n calls a day: promises and complaints first, then the dearest purchases.</source>
        <translation>
            <numerusform>Dengan %n panggilan sehari: janji dan aduan dahulu, kemudian pembelian yang paling mahal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved until you press Enter.</source>
        <translation>Tiada yang dipindahkan sebelum Enter ditekan.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: keep each of them, or let it go.</source>
        <translation>
            <numerusform>%n panggilan sudah menunggu terlalu lama: kekalkan, atau lepaskan satu demi satu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more calls come after these.</source>
        <translation>
            <numerusform>%n panggilan lagi menyusul selepas ini.</numerusform>
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
        <translation>sampai rosak</translation>
    </message>
    <message>
        <source>it came late</source>
        <translation>lambat sampai</translation>
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
        <translation>cara kita melayan</translation>
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
        <translation>telefon</translation>
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
        <translation>e-mel</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kad</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>lawatan</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check my shop</source>
        <translation>Periksa kedai saya</translation>
    </message>
    <message>
        <source>Every part of the shop file is looked at. Nothing is changed by looking.</source>
        <translation>Setiap bahagian fail kedai dilihat. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>A safe copy is made first. Then the lists are made anew from what was kept.</source>
        <translation>Salinan selamat dibuat dahulu. Kemudian senarai disusun semula daripada apa yang tersimpan.</translation>
    </message>
    <message>
        <source>Check of the shop</source>
        <translation>Pemeriksaan kedai</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Dibaiki</translation>
    </message>
    <message>
        <source>Everything in this shop is in order.</source>
        <translation>Semua dalam kedai ini teratur.</translation>
    </message>
    <message>
        <source>This is not as it should be. What customers bought and said was left as it is.</source>
        <translation>Ini tidak seperti yang sepatutnya. Apa yang dibeli dan dikatakan pelanggan dibiarkan seperti sedia ada.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Baiki apa yang boleh dibaiki</translation>
    </message>
    <message>
        <source>Saved, without any customer&apos;s data: {path}. You can print it from there.</source>
        <translation>Disimpan, tanpa data pelanggan: {path}. Boleh dicetak dari situ.</translation>
    </message>
    <message>
        <source>Save as a text</source>
        <translation>Simpan sebagai teks</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read. Close the program, then bring back your newest safe copy or salvage what can be read.</source>
        <translation>Sebahagian fail tidak dapat dibaca. Tutup program, kemudian kembalikan salinan selamat terbaru atau selamatkan apa yang masih boleh dibaca.</translation>
    </message>
    <message>
        <source>They hang on something that is gone. Make a safe copy and show this report to whoever helps you.</source>
        <translation>Semuanya bergantung pada sesuatu yang sudah tiada. Buat salinan selamat dan tunjukkan laporan ini kepada orang yang membantu anda.</translation>
    </message>
    <message>
        <source>They are not as this program last wrote them: a bad disk or another program changed them. Make a safe copy on another disk and show this report to whoever helps you.</source>
        <translation>Isinya tidak sama dengan yang terakhir ditulis oleh program ini: cakera yang rosak atau program lain mengubahnya. Buat salinan selamat pada cakera lain dan tunjukkan laporan ini kepada orang yang membantu anda.</translation>
    </message>
    <message>
        <source>What they come to is not the sum of what was sold. Show this report to whoever helps you.</source>
        <translation>Jumlahnya tidak sama dengan jumlah barang yang dijual. Tunjukkan laporan ini kepada orang yang membantu anda.</translation>
    </message>
    <message>
        <source>A call, a complaint or a wish stands with another customer than what it came of. Show this report to whoever helps you.</source>
        <translation>Ada panggilan, aduan atau permintaan yang tercatat pada pelanggan lain daripada asalnya. Tunjukkan laporan ini kepada orang yang membantu anda.</translation>
    </message>
    <message>
        <source>They fit no purchase, plan or wish. Let them go when they come up on Today.</source>
        <translation>Tidak sepadan dengan mana-mana pembelian, rancangan atau permintaan. Lepaskan apabila ia muncul di Hari ini.</translation>
    </message>
    <message>
        <source>Their purchase was struck, or the customer wants no calls. Let them go when they come up on Today.</source>
        <translation>Pembeliannya dibatalkan, atau pelanggan tidak mahu dihubungi. Lepaskan apabila ia muncul di Hari ini.</translation>
    </message>
    <message>
        <source>They are open, and say that they came true or were told. Look at them on the page of the products.</source>
        <translation>Masih terbuka, tetapi tercatat sudah dipenuhi atau sudah dimaklumkan. Lihat di halaman produk.</translation>
    </message>
    <message>
        <source>They are open, and have a day on which they were solved. Open them and solve them again.</source>
        <translation>Masih terbuka, tetapi sudah ada tarikh selesai. Buka dan selesaikan sekali lagi.</translation>
    </message>
    <message>
        <source>Two were made one, and both are there. Make one of them again: Who is here twice.</source>
        <translation>Dua orang sudah disatukan, tetapi kedua-duanya masih ada. Satukan semula: Siapa tercatat dua kali.</translation>
    </message>
    <message>
        <source>Something about them is still there. Start the program again: it forgets them anew.</source>
        <translation>Masih ada sesuatu tentang mereka. Mulakan semula program: mereka akan dilupakan sekali lagi.</translation>
    </message>
    <message>
        <source>Somebody may not be found although they are there. Can be mended.</source>
        <translation>Ada yang mungkin tidak ditemui walaupun tercatat. Boleh dibaiki.</translation>
    </message>
    <message>
        <source>Months would show other sums than were sold. Can be mended.</source>
        <translation>Jumlah bulanan mungkin berbeza daripada yang dijual. Boleh dibaiki.</translation>
    </message>
    <message>
        <source>A number might be given to somebody else again. Can be mended.</source>
        <translation>Sesuatu nombor mungkin terpakai semula untuk orang lain. Boleh dibaiki.</translation>
    </message>
    <message>
        <source>They would come up too early or too late. Can be mended.</source>
        <translation>Akan muncul terlalu awal atau terlalu lewat. Boleh dibaiki.</translation>
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
        <translation>pemeriksaan kedai, {day} {time}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Belum teratur</translation>
    </message>
    <message>
        <source>No name, number or word of a customer is in this report.</source>
        <translation>Laporan ini tidak mengandungi nama, nombor atau kata-kata pelanggan.</translation>
    </message>
</context>
<context>
    <name>circle</name>
    <message>
        <source>Word of mouth</source>
        <translation>Sebaran mulut ke mulut</translation>
    </message>
    <message numerus="yes">
        <source>%n people through them</source>
        <translation>
            <numerusform>%n orang melalui pelanggan ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard of us: “{words}”</source>
        <translation>Tahu tentang kedai ini daripada: “{words}”</translation>
    </message>
    <message>
        <source>somebody who was forgotten</source>
        <translation>orang yang datanya sudah dipadamkan</translation>
    </message>
    <message>
        <source>Best senders</source>
        <translation>Pembawa pelanggan terbaik</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kad</translation>
    </message>
    <message>
        <source>Who sent others to us, and what all of these have bought. The largest circle comes first.</source>
        <translation>Siapa yang membawa orang ke kedai kita, dan jumlah pembelian mereka semua. Lingkaran terbesar di atas.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Ke kaunter</translation>
    </message>
    <message>
        <source>Nobody was sent to us yet</source>
        <translation>Belum ada yang datang melalui orang lain</translation>
    </message>
    <message>
        <source>Ask a new customer at the counter: who sent you? Whoever sent them is thanked.</source>
        <translation>Tanya pelanggan baharu di kaunter: siapa yang membawa anda? Kita akan berterima kasih kepada orang itu.</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>minta supaya tidak dihubungi</translation>
    </message>
    <message numerus="yes">
        <source>%n people sent</source>
        <translation>
            <numerusform>membawa %n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sent}, %n with those they sent</source>
        <translation>
            <numerusform>{sent}, %n termasuk yang dibawa mereka</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {name}, nothing bought yet</source>
        <translation>terbaru: {name}, belum ada pembelian</translation>
    </message>
    <message>
        <source>last: {name}, {day}</source>
        <translation>terbaru: {name}, {day}</translation>
    </message>
    <message>
        <source>not thanked</source>
        <translation>belum ucap terima kasih</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>sudah ucap terima kasih</translation>
    </message>
    <message>
        <source>we thank once the complaint is solved</source>
        <translation>terima kasih menunggu sehingga aduan selesai</translation>
    </message>
    <message>
        <source>to be thanked today</source>
        <translation>kita ucap terima kasih hari ini</translation>
    </message>
    <message>
        <source>we thank on {day}</source>
        <translation>kita ucap terima kasih pada {day}</translation>
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
        <translation>Sudah disimpan: {item}, {amount}, untuk {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>A name was longer than 200 characters; the rest was left out.</source>
        <translation>Ada nama yang melebihi 200 aksara; bakinya tidak disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is ready to print: {path} ({pages}).</source>
        <translation>
            <numerusform>Senarai {number} dengan %n panggilan sedia untuk dicetak: {path} ({pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Try a piece of the name, the last digits of the phone, or an item.</source>
        <translation>Tiada sesiapa ditemui. Cuba sebahagian nama, angka akhir nombor telefon, atau nama barang.</translation>
    </message>
    <message>
        <source>Asked not to be contacted, since {day}.</source>
        <translation>Minta supaya tidak dihubungi, sejak {day}.</translation>
    </message>
    <message>
        <source>{day}: {item}, {amount}</source>
        <translation>{day}: {item}, {amount}</translation>
    </message>
    <message>
        <source>{phone} (wrong number)</source>
        <translation>{phone} (salah nombor)</translation>
    </message>
    <message>
        <source>Done again: {what} of {day} (step {number}). To take it back: undo {redo}</source>
        <translation>Dibuat semula: {what}, {day} (langkah {number}). Untuk membatalkannya: undo {redo}</translation>
    </message>
    <message>
        <source>Taken back: {what} of {day} (step {number}). To have it again: undo {redo}</source>
        <translation>Dibatalkan: {what}, {day} (langkah {number}). Untuk mendapatkannya semula: undo {redo}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {path} ({customers}, {purchases}).</source>
        <translation>Salinan selamat sudah dibuat dan disemak: {path} ({customers}, {purchases}).</translation>
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
        <translation>Sudah dibaiki: {flaw} ({count}).</translation>
    </message>
    <message>
        <source>Everything in this shop is in order.</source>
        <translation>Semua dalam kedai ini teratur.</translation>
    </message>
    <message>
        <source>The shop is ready: {path}. It counts in {currency}; a purchase from {large} on is large. Record one with: add</source>
        <translation>Kedai sudah sedia: {path}. Mata wangnya {currency}; pembelian {large} ke atas dikira besar. Catat pembelian dengan: add</translation>
    </message>
    <message>
        <source>The sample shop {shop}: {customers}, {purchases}, all of them invented.</source>
        <translation>Kedai contoh {shop}: {customers}, {purchases}, semuanya rekaan.</translation>
    </message>
    <message>
        <source>Book the first result with: record {id} happy --shop &quot;{path}&quot;</source>
        <translation>Catat hasil pertama dengan: record {id} happy --shop &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>Keep a sample shop to try things out with: demo --shop sample.db</source>
        <translation>Simpan kedai contoh untuk mencuba-cuba dengan: demo --shop sample.db</translation>
    </message>
    <message>
        <source>Make your own shop with: new --country ID</source>
        <translation>Buat kedai sendiri dengan: new --country ID</translation>
    </message>
    <message>
        <source>Or make a new shop there with: new</source>
        <translation>Atau buat kedai baharu di situ dengan: new</translation>
    </message>
    <message>
        <source>Stopped: what was not confirmed above is not saved.</source>
        <translation>Dihentikan: yang belum disahkan di atas tidak disimpan.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. If this is right, say the same with --yes</source>
        <translation>Belum ada yang dicatat. Jika ini betul, ulang dengan --yes</translation>
    </message>
    <message>
        <source>Left as it is. {reason}</source>
        <translation>Dibiarkan seperti sedia ada. {reason}</translation>
    </message>
    <message>
        <source>{what}: this needs the PIN.</source>
        <translation>{what}: PIN diperlukan untuk ini.</translation>
    </message>
    <message>
        <source>There is no safe copy of {path} yet. Make one with: backup</source>
        <translation>Belum ada salinan selamat bagi {path}. Buat satu dengan: backup</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Make it right</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Apa masalahnya?</translation>
    </message>
    <message>
        <source>About which thing</source>
        <translation>Tentang barang apa</translation>
    </message>
    <message>
        <source>Note a complaint</source>
        <translation>Catat aduan</translation>
    </message>
    <message>
        <source>Note the complaint</source>
        <translation>Catat aduan ini</translation>
    </message>
    <message>
        <source>What is wrong with it: {items}?</source>
        <translation>Apa masalahnya dengan {items}?</translation>
    </message>
    <message>
        <source>Press Enter to note it. Cheerful calls wait then.</source>
        <translation>Tekan Enter untuk mencatat. Panggilan mesra menunggu dahulu.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Apa yang kita lakukan</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Tiada apa-apa yang dicatat.</translation>
    </message>
    <message>
        <source>What happened, in their own words</source>
        <translation>Apa yang berlaku, dengan kata-kata pelanggan</translation>
    </message>
    <message>
        <source>What do they say now? It opens again.</source>
        <translation>Apa kata mereka sekarang? Aduan dibuka semula.</translation>
    </message>
    <message>
        <source>Their words now</source>
        <translation>Kata mereka kini</translation>
    </message>
    <message>
        <source>Not good after all?</source>
        <translation>Rupanya belum baik?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka semula</translation>
    </message>
    <message>
        <source>They say all is well</source>
        <translation>Kata mereka semuanya baik</translation>
    </message>
    <message>
        <source>They are happy</source>
        <translation>Sudah puas hati</translation>
    </message>
    <message>
        <source>At first, on {day}: {said}</source>
        <translation>Mula-mula, {day}: {said}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>dibuka semula</translation>
    </message>
    <message>
        <source>Cheerful calls and greetings to this house wait.</source>
        <translation>Panggilan mesra dan ucapan untuk rumah ini menunggu.</translation>
    </message>
    <message>
        <source>Worth saving</source>
        <translation>Patut dijaga</translation>
    </message>
    <message>
        <source>What making it right costs, beside what they mean to the shop</source>
        <translation>Kos membetulkannya, di sebelah erti mereka bagi kedai</translation>
    </message>
    <message>
        <source>Making it right</source>
        <translation>Membetulkannya</translation>
    </message>
    <message>
        <source>They bought</source>
        <translation>Belian mereka</translation>
    </message>
    <message>
        <source>Their household</source>
        <translation>Seisi rumah mereka</translation>
    </message>
    <message>
        <source>People they sent</source>
        <translation>Orang yang mereka bawa</translation>
    </message>
    <message>
        <source>Is this becoming a habit?</source>
        <translation>Adakah ini menjadi kebiasaan?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelum ini</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>New panel ordered, brought to the house, said sorry</source>
        <translation>Panel baharu dipesan, dihantar ke rumah, sudah minta maaf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dibuat</translation>
    </message>
    <message>
        <source>What did we do about it?</source>
        <translation>Apa yang telah kita lakukan?</translation>
    </message>
    <message numerus="yes">
        <source>When it is solved we ask once more, %n days later: is it really good?</source>
        <translation>
            <numerusform>Selepas selesai, %n hari kemudian kita tanya sekali lagi: sudah betul-betul baik?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>Aduan yang mana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cheerful calls to these houses wait until it is solved.</source>
        <translation>Panggilan mesra ke rumah-rumah ini menunggu sehingga selesai.</translation>
    </message>
    <message>
        <source>Nobody is unhappy.</source>
        <translation>Tiada sesiapa yang kecewa.</translation>
    </message>
    <message>
        <source>What goes wrong is noted in a call, or on the customer&apos;s card, and waits here.</source>
        <translation>Apa yang tidak kena dicatat semasa panggilan, atau pada kad pelanggan, dan menunggu di sini.</translation>
    </message>
    <message>
        <source>Nothing solved yet.</source>
        <translation>Belum ada yang selesai.</translation>
    </message>
    <message>
        <source>What we did about a complaint can be read here once it is solved.</source>
        <translation>Apa yang kita lakukan boleh dibaca di sini selepas aduan itu selesai.</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>Helaian tandatangan</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sejak hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n hari belum selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>solved {day}</source>
        <translation>selesai {day}</translation>
    </message>
    <message>
        <source>They told us in the shop on {day}</source>
        <translation>Diberitahu di kedai pada {day}</translation>
    </message>
    <message>
        <source>They told us on the phone on {day}</source>
        <translation>Diberitahu melalui telefon pada {day}</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>janji selewatnya {day}</translation>
    </message>
    <message numerus="yes">
        <source>promised by {day}, %n days late</source>
        <translation>
            <numerusform>janji selewatnya {day}, terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>a small thing</source>
        <translation>perkara kecil</translation>
    </message>
    <message>
        <source>annoying</source>
        <translation>menyusahkan</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>teruk</translation>
    </message>
    <message>
        <source>a good one for it</source>
        <translation>ganti yang elok</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>dibetulkan</translation>
    </message>
    <message>
        <source>all or a part</source>
        <translation>penuh/separa</translation>
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
        <translation>tanya apa perlu</translation>
    </message>
    <message>
        <source>say yes up to the price of the item</source>
        <translation>boleh dipersetujui sehingga harga barang</translation>
    </message>
    <message>
        <source>say yes up to {amount}, the price of the item</source>
        <translation>boleh dipersetujui sehingga {amount}, harga barang</translation>
    </message>
    <message>
        <source>say yes up to {amount}</source>
        <translation>boleh dipersetujui sehingga {amount}</translation>
    </message>
    <message>
        <source>That is above what we say yes to without asking. The owner decides.</source>
        <translation>Ini melebihi had yang boleh terus dipersetujui. Pemilik yang memutuskan.</translation>
    </message>
    <message>
        <source>{name} and theirs have brought {brought}. Make it right, and warmly.</source>
        <translation>{name} dan orang-orangnya sudah membawa {brought}. Betulkan, dengan mesra.</translation>
    </message>
    <message>
        <source>Nothing bought yet. How we make it right decides whether they stay.</source>
        <translation>Belum pernah membeli. Cara kita membetulkannya menentukan sama ada mereka kembali.</translation>
    </message>
    <message>
        <source>{cost}, and nothing bought yet: it is for the name of the shop.</source>
        <translation>{cost}, dan belum pernah membeli: ini demi nama baik kedai.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. Say yes, and say it warmly.</source>
        <translation>{cost} ialah {share} daripada yang dibawa {name} dan orang-orangnya. Kata ya, dengan mesra.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. They are worth it: say yes.</source>
        <translation>{cost} ialah {share} daripada yang dibawa {name} dan orang-orangnya. Mereka berbaloi: kata ya.</translation>
    </message>
    <message>
        <source>{cost} is {share} of what {name} and theirs have brought. Still less than losing them.</source>
        <translation>{cost} ialah {share} daripada yang dibawa {name} dan orang-orangnya. Masih lebih ringan daripada kehilangan mereka.</translation>
    </message>
    <message>
        <source>{cost} is more than {name} and theirs have brought. Find together what helps.</source>
        <translation>{cost} lebih daripada yang dibawa {name} dan orang-orangnya. Cari bersama apa yang membantu.</translation>
    </message>
    <message numerus="yes">
        <source>This product: %n complaints in 90 days</source>
        <translation>
            <numerusform>Barang ini: %n aduan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {supplier}: %n complaints in 90 days</source>
        <translation>
            <numerusform>Daripada {supplier}: %n aduan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{cause}”: %n complaints in 90 days</source>
        <translation>
            <numerusform>“{cause}”: %n aduan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this product</source>
        <translation>
            <numerusform>%n aduan tentang barang ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this supplier</source>
        <translation>
            <numerusform>%n aduan tentang pembekal ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints for the same reason</source>
        <translation>
            <numerusform>%n aduan atas sebab yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved: {said}</source>
        <translation>Selesai: {said}</translation>
    </message>
    <message>
        <source>Not good after all: {said}</source>
        <translation>Rupanya belum baik: {said}</translation>
    </message>
    <message>
        <source>They say that all is well.</source>
        <translation>Kata mereka semuanya sudah baik.</translation>
    </message>
    <message>
        <source>We asked again: all is well.</source>
        <translation>Kita sudah bertanya lagi: semuanya baik.</translation>
    </message>
    <message>
        <source>Asked again, all is well: {said}</source>
        <translation>Ditanya lagi, semuanya baik: {said}</translation>
    </message>
    <message>
        <source>Came back: {said}</source>
        <translation>Dipulangkan: {said}</translation>
    </message>
    <message>
        <source>Exchanged for: {said}</source>
        <translation>Ditukar dengan: {said}</translation>
    </message>
    <message>
        <source>it cost us {amount}</source>
        <translation>kos kita {amount}</translation>
    </message>
    <message>
        <source>{back} comes back; they pay {more} on top.</source>
        <translation>{back} dipulangkan; mereka menambah {more}.</translation>
    </message>
    <message>
        <source>{back} comes back; we give {less} back.</source>
        <translation>{back} dipulangkan; kita pulangkan {less}.</translation>
    </message>
    <message>
        <source>{back} comes back; the new one costs the same.</source>
        <translation>{back} dipulangkan; yang baharu sama harganya.</translation>
    </message>
    <message>
        <source>We ask on {day} whether it really is solved.</source>
        <translation>Pada {day} kita tanya sama ada benar-benar sudah selesai.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>kurang daripada 1 %</translation>
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
        <translation>Terima semula {item}</translation>
    </message>
    <message>
        <source>We give back ({currency})</source>
        <translation>Kita pulangkan ({currency})</translation>
    </message>
    <message>
        <source>{item}, {amount}, bought {day}</source>
        <translation>{item}, {amount}, dibeli {day}</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Yang dipulangkan</translation>
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
        <translation>No. siri yang baharu</translation>
    </message>
    <message>
        <source>What it changes in money is told here.</source>
        <translation>Beza wangnya disebut di sini.</translation>
    </message>
    <message>
        <source>Good to know, if they told us</source>
        <translation>Baik diketahui, jika disebut</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Seteruk mana</translation>
    </message>
    <message>
        <source>What they would like</source>
        <translation>Yang mereka mahu</translation>
    </message>
    <message>
        <source>How do we make it right?</source>
        <translation>Bagaimana kita betulkan?</translation>
    </message>
    <message>
        <source>tue, 24 nov</source>
        <translation>sel, 24 nov</translation>
    </message>
    <message>
        <source>What it costs us ({currency})</source>
        <translation>Kos kita ({currency})</translation>
    </message>
    <message>
        <source>We promised it by</source>
        <translation>Kita janji selewatnya</translation>
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
        <translation>Terima semula</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May we call about what they bought?</source>
        <translation>Bolehkah kita menelefon tentang barang yang dibeli?</translation>
    </message>
    <message>
        <source>May we send offers and greetings?</source>
        <translation>Bolehkah kita menghantar tawaran dan ucapan?</translation>
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
        <translation>Diberitahu</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Open calls about what they bought are cancelled, and none is planned.</source>
        <translation>Panggilan terbuka tentang barang yang dibeli dibatalkan, dan tiada yang dirancang.</translation>
    </message>
    <message>
        <source>All open calls at their number are cancelled, and none is planned.</source>
        <translation>Semua panggilan terbuka ke nombor itu dibatalkan, dan tiada yang dirancang.</translation>
    </message>
    <message>
        <source>They are on no list of greetings or offers any more.</source>
        <translation>Pelanggan tidak lagi ada dalam senarai ucapan atau tawaran.</translation>
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
        <translation>Panggilan khidmat: ya</translation>
    </message>
    <message>
        <source>Service calls: no</source>
        <translation>Panggilan khidmat: tidak</translation>
    </message>
    <message>
        <source>Offers and greetings: yes</source>
        <translation>Tawaran dan ucapan: ya</translation>
    </message>
    <message>
        <source>Offers and greetings: no</source>
        <translation>Tawaran dan ucapan: tidak</translation>
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
        <translation>Frasa laluan untuk salinan</translation>
    </message>
    <message>
        <source>Copies on a stick, or in a folder that is kept elsewhere too, can be opened only with this passphrase. You are asked for it when you bring such a copy back, and never while copies are made.</source>
        <translation>Salinan dalam pemacu USB, atau dalam folder yang turut disimpan di tempat lain, hanya boleh dibuka dengan frasa laluan ini. Anda ditanya apabila mengembalikan salinan itu, dan tidak sekali-kali semasa salinan dibuat.</translation>
    </message>
    <message>
        <source>If you forget it</source>
        <translation>Jika anda terlupa</translation>
    </message>
    <message>
        <source>Nobody can open these copies then: not we, and no shop for computers. The copies on this PC are not locked by it, and still help as long as this PC works.</source>
        <translation>Tiada sesiapa dapat membuka salinan itu lagi: bukan kita, bukan juga kedai komputer. Salinan dalam PC ini tidak dikunci dengannya, dan masih membantu selagi PC ini berfungsi.</translation>
    </message>
    <message>
        <source>Passphrase: three or four words</source>
        <translation>Frasa laluan: tiga atau empat perkataan</translation>
    </message>
    <message>
        <source>I have written it down and put it where I will find it</source>
        <translation>Saya sudah menulisnya dan menyimpannya di tempat yang pasti saya jumpa</translation>
    </message>
    <message>
        <source>Lock the copies</source>
        <translation>Kunci salinan</translation>
    </message>
    <message>
        <source>Copies in the second place are not locked any more.</source>
        <translation>Salinan di tempat kedua tidak dikunci lagi.</translation>
    </message>
    <message>
        <source>From now on each copy in the second place is locked.</source>
        <translation>Mulai sekarang setiap salinan di tempat kedua dikunci.</translation>
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
        <translation>Salinan itu berkunci: hanya yang tahu frasa laluannya dapat membukanya. Jika frasa laluan ditukar, salinan lama masih memerlukan yang dahulu.</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Pilih frasa laluan lain</translation>
    </message>
    <message>
        <source>They are open: whoever finds the stick can read your customers and sales.</source>
        <translation>Salinan itu terbuka: sesiapa yang menjumpai pemacu USB itu dapat membaca pelanggan dan jualan anda.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa laluan</translation>
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
        <translation>Unit</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kaunter</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Slip resit</translation>
    </message>
    <message>
        <source>A sale to {other} is half typed here: save it first, then sell to {name}.</source>
        <translation>Jualan kepada {other} belum siap ditaip di sini: simpan dahulu, kemudian jual kepada {name}.</translation>
    </message>
    <message>
        <source>Kept: {item}, {amount}, for {name}.</source>
        <translation>Sudah disimpan: {item}, {amount}, untuk {name}.</translation>
    </message>
    <message>
        <source>A name was longer than 200 characters; the rest was left out.</source>
        <translation>Ada nama yang melebihi 200 aksara; bakinya tidak disimpan.</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nama atau telefon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayan oleh</translation>
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
        <translation>Tambah: {name}</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>pelanggan baharu</translation>
    </message>
    <message>
        <source>no phone number yet</source>
        <translation>nombor telefon belum ada</translation>
    </message>
    <message>
        <source>What is bought, and for how much?</source>
        <translation>Apa yang dibeli, dan berapa harganya?</translation>
    </message>
    <message>
        <source>Enter goes on; on an empty new line it saves.</source>
        <translation>Enter untuk seterusnya; pada baris baharu yang kosong, Enter menyimpan.</translation>
    </message>
    <message>
        <source>An everyday purchase: no call is planned.</source>
        <translation>Pembelian harian biasa: tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>An everyday purchase: there is no call about it.</source>
        <translation>Pembelian harian biasa: tiada panggilan tentangnya.</translation>
    </message>
    <message>
        <source>They do not want calls about what they bought.</source>
        <translation>Pelanggan tidak mahu dihubungi tentang barang yang dibeli.</translation>
    </message>
    <message>
        <source>No call is planned.</source>
        <translation>Tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>Somebody at this number asked not to be contacted.</source>
        <translation>Pemilik nombor ini minta supaya tidak dihubungi.</translation>
    </message>
    <message>
        <source>We will ask after this one</source>
        <translation>Yang ini akan kita tanya nanti</translation>
    </message>
    <message>
        <source>{plan}, {amount}: its days for a call are over.</source>
        <translation>{plan}, {amount}: masa untuk menelefonnya sudah berlalu.</translation>
    </message>
    <message>
        <source>{plan}, {amount}: we call once the open complaint is solved.</source>
        <translation>{plan}, {amount}: kita menelefon selepas aduan yang terbuka selesai.</translation>
    </message>
    <message>
        <source>{plan}, {amount}: we call on {day}.</source>
        <translation>{plan}, {amount}: kita akan menelefon pada {day}.</translation>
    </message>
    <message>
        <source>Then on {days}.</source>
        <translation>Kemudian pada {days}.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: you can only look at this shop.</source>
        <translation>Di sini tiada apa yang boleh disimpan: kedai ini hanya boleh dilihat.</translation>
    </message>
    <message>
        <source>The line at the top says why, and what to do.</source>
        <translation>Baris di atas menerangkan sebabnya, dan apa yang boleh dibuat.</translation>
    </message>
    <message>
        <source>We thank {name}, who sent them.</source>
        <translation>Kita akan berterima kasih kepada {name} yang membawanya.</translation>
    </message>
    <message>
        <source>There is no phone number yet.</source>
        <translation>Nombor telefonnya belum ada.</translation>
    </message>
    <message>
        <source>Brought back: what was typed before</source>
        <translation>Dikembalikan: apa yang ditaip sebelum ini</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum ini</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kad</translation>
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
        <translation>Taip sebahagian nama atau angka akhir nombor telefon.</translation>
    </message>
    <message>
        <source>Same house: {names}</source>
        <translation>Rumah yang sama: {names}</translation>
    </message>
    <message>
        <source>Asked not to be contacted: no call is planned, whatever is bought.</source>
        <translation>Minta supaya tidak dihubungi: tiada panggilan dirancang, apa pun yang dibeli.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Jangan telefon</translation>
    </message>
    <message>
        <source>Open complaint in this house</source>
        <translation>Aduan belum selesai di rumah ini</translation>
    </message>
    <message>
        <source>Open complaint, {day}</source>
        <translation>Aduan belum selesai, {day}</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Ucapkan</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes are here</source>
        <translation>
            <numerusform>%n permintaan sudah sampai</numerusform>
        </translation>
    </message>
    <message>
        <source>Also asked for {wishes}</source>
        <translation>Bertanya juga tentang {wishes}</translation>
    </message>
    <message>
        <source>Asked for {wishes}</source>
        <translation>Bertanya tentang {wishes}</translation>
    </message>
    <message>
        <source>“{name}, I am sorry for the trouble. We put it right.”</source>
        <translation>“{name}, maaf atas masalah ini. Kami akan selesaikan.”</translation>
    </message>
    <message>
        <source>“{name}, we have not forgotten that we promised you a call.”</source>
        <translation>“{name}, kami tidak lupa janji untuk menelefon.”</translation>
    </message>
    <message>
        <source>“Happy birthday, {name}!”</source>
        <translation>“Selamat hari jadi, {name}!”</translation>
    </message>
    <message>
        <source>“{name}, what you asked for is here: {item}.”</source>
        <translation>“{name}, barang yang ditanya sudah sampai: {item}.”</translation>
    </message>
    <message>
        <source>“{name}, how good to see you again! How is the {item}?”</source>
        <translation>“{name}, gembira dapat berjumpa lagi! Bagaimana dengan {item} itu?”</translation>
    </message>
    <message>
        <source>“{name}, how is the {item}?”</source>
        <translation>“{name}, bagaimana dengan {item} itu?”</translation>
    </message>
    <message>
        <source>“Welcome, {name}! What are you looking for?”</source>
        <translation>“Selamat datang, {name}! Cari apa hari ini, boleh saya bantu?”</translation>
    </message>
    <message>
        <source>{item} in {month}</source>
        <translation>{item} pada {month}</translation>
    </message>
    <message>
        <source>asked for “{wish}”</source>
        <translation>bertanya tentang “{wish}”</translation>
    </message>
    <message>
        <source>said “{words}” ({day})</source>
        <translation>kata pelanggan “{words}” ({day})</translation>
    </message>
    <message>
        <source>We promised a call on {day}.</source>
        <translation>Kita berjanji menelefon pada {day}.</translation>
    </message>
    <message>
        <source>{name} of this house waits for us: “{said}” ({day})</source>
        <translation>{name} di rumah ini sedang menunggu kita: “{said}” ({day})</translation>
    </message>
    <message>
        <source>{name} of this house waits for our call, promised for {day}.</source>
        <translation>{name} di rumah ini menunggu panggilan yang kita janjikan pada {day}.</translation>
    </message>
    <message>
        <source>What was wished for</source>
        <translation>Barang yang diminta</translation>
    </message>
    <message>
        <source>{product} came on {day}</source>
        <translation>{product} sampai pada {day}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Hari jadi hari ini</translation>
    </message>
    <message>
        <source>Birthday on {day}</source>
        <translation>Hari jadi pada {day}</translation>
    </message>
    <message>
        <source>Usually {every}, now {span}</source>
        <translation>Biasanya {every}, kini sudah {span}</translation>
    </message>
    <message numerus="yes">
        <source>sent us %n people</source>
        <translation>
            <numerusform>membawa %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>“I am sorry for the trouble. We put it right.”</source>
        <translation>“Maaf atas masalah ini. Kami akan selesaikan.”</translation>
    </message>
    <message>
        <source>“We have not forgotten that we promised you a call.”</source>
        <translation>“Kami tidak lupa janji untuk menelefon.”</translation>
    </message>
    <message>
        <source>“Happy birthday!”</source>
        <translation>“Selamat hari jadi!”</translation>
    </message>
    <message>
        <source>“What you asked for is here: {item}.”</source>
        <translation>“Barang yang ditanya sudah sampai: {item}.”</translation>
    </message>
    <message>
        <source>“How good to see you again! How is the {item}?”</source>
        <translation>“Gembira dapat berjumpa lagi! Bagaimana dengan {item} itu?”</translation>
    </message>
    <message>
        <source>“How is the {item}?”</source>
        <translation>“Bagaimana dengan {item} itu?”</translation>
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
        <translation>No. siri</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Waranti</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskaun</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumlah semua</translation>
    </message>
    <message>
        <source>last {price}</source>
        <translation>terakhir {price}</translation>
    </message>
    <message>
        <source>not sold yet</source>
        <translation>belum pernah dijual</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>belum ada dalam senarai</translation>
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
        <translation>Datang melalui {name}</translation>
    </message>
    <message>
        <source>A customer, or how they heard of us</source>
        <translation>Pelanggan, atau tahu dari mana</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>Siapa yang membawa anda?</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>seorang pelanggan</translation>
    </message>
    <message>
        <source>Only note: {words}</source>
        <translation>Catat sahaja: {words}</translation>
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
        <translation>Amerika Syarikat</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
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
        <translation>Tambah pelanggan</translation>
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
        <translation>{name}: perubahan sudah disimpan.</translation>
    </message>
    <message>
        <source>{name} is one of our customers now.</source>
        <translation>{name} kini pelanggan kita.</translation>
    </message>
    <message>
        <source>Part of the form</source>
        <translation>Bahagian borang</translation>
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
        <translation>Apa yang dibenarkan</translation>
    </message>
    <message>
        <source>Pak Budi Santoso</source>
        <translation>Encik Ahmad bin Ali</translation>
    </message>
    <message>
        <source>Several: with a comma between</source>
        <translation>Lebih daripada satu: asingkan dengan koma</translation>
    </message>
    <message>
        <source>after 16:00, not on Fridays</source>
        <translation>selepas 16:00, bukan hari Jumaat</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>mana-mana cara</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Telefon lain</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>with Pak, Bu, Mr, Ms</source>
        <translation>dengan Encik, Puan, Tuan Haji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Masa terbaik untuk menelefon</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Suka dihubungi melalui</translation>
    </message>
    <message>
        <source>3 June, with or without the year</source>
        <translation>3 Jun, dengan tahun atau tanpa tahun</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>Who sent them?</source>
        <translation>Siapa yang membawa mereka?</translation>
    </message>
    <message>
        <source>the language of the shop</source>
        <translation>bahasa kedai</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Bertutur</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Terus berhubung</translation>
    </message>
    <message>
        <source>{phone}: wrong number</source>
        <translation>{phone}: salah nombor</translation>
    </message>
    <message>
        <source>A name has 200 letters at most: the rest is left out.</source>
        <translation>Nama paling panjang 200 huruf: bakinya tidak disimpan.</translation>
    </message>
    <message>
        <source>We say {form}, and find the name as {name}.</source>
        <translation>Disapa {form}; namanya disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>{phone} is the number of {name} too. Save it only if they share it.</source>
        <translation>{phone} juga nombor {name}. Simpan hanya jika memang dikongsi.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>{name}: the purchase of {day} is struck out, its calls are cancelled.</source>
        <translation>{name}: pembelian {day} dipadam, panggilannya dibatalkan.</translation>
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
        <translation>Jangan hubungi</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tiada nombor</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Salah nombor</translation>
    </message>
    <message>
        <source>What we know of each other</source>
        <translation>Apa yang kita tahu</translation>
    </message>
    <message>
        <source>Part of the story</source>
        <translation>Bahagian sejarah</translation>
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
        <translation>Panggilan</translation>
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
            <numerusform>jumlah pembelian, %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <translation>dalam 12 bulan terakhir</translation>
    </message>
    <message>
        <source>{well} of {all}</source>
        <translation>{well} daripada {all}</translation>
    </message>
    <message>
        <source>calls ended well</source>
        <translation>panggilan berakhir baik</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>Pulangan barang</translation>
    </message>
    <message>
        <source>Receipt slip of this purchase (P)</source>
        <translation>Slip resit pembelian ini (P)</translation>
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
        <translation>Tindakan lain bagi pelanggan ini (M)</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Susunan senarai</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mengikut nama</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>Mengikut lawatan terakhir</translation>
    </message>
    <message>
        <source>We miss them</source>
        <translation>Lama tidak datang</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>Semua masih datang seperti biasa</translation>
    </message>
    <message>
        <source>Regulars who stay away longer than they used to are listed here.</source>
        <translation>Pelanggan tetap yang lebih lama tidak datang berbanding biasa disenaraikan di sini.</translation>
    </message>
    <message>
        <source>Try a piece of the name, the last four digits of the phone, or something bought.</source>
        <translation>Cuba sebahagian nama, empat angka akhir nombor telefon, atau barang yang dibeli.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tiada sesiapa ditemui</translation>
    </message>
    <message>
        <source>Everybody you sell to is listed here. Add somebody, or bring in your list.</source>
        <translation>Semua pembeli disenaraikan di sini. Tambah pelanggan, atau bawa masuk senarai anda.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Belum ada sesiapa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Kembali ke senarai (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ditemui</numerusform>
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
            <numerusform>%n terbesar yang sudah lama tidak datang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who stay away longer than they used to</source>
        <translation>
            <numerusform>%n yang lebih lama tidak datang berbanding biasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer card on paper…</source>
        <translation>Kad pelanggan di atas kertas…</translation>
    </message>
    <message>
        <source>Complaint sheet to sign…</source>
        <translation>Helaian aduan untuk ditandatangani…</translation>
    </message>
    <message>
        <source>Address label…</source>
        <translation>Label alamat…</translation>
    </message>
    <message>
        <source>Copy of all that is known, for the customer…</source>
        <translation>Salinan semua yang diketahui, untuk diberi kepada pelanggan…</translation>
    </message>
    <message>
        <source>Forget this customer for ever…</source>
        <translation>Padamkan data pelanggan ini buat selama-lamanya…</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted.</source>
        <translation>Minta supaya tidak dihubungi sejak {day}.</translation>
    </message>
    <message>
        <source>No number that works</source>
        <translation>Tiada nombor aktif</translation>
    </message>
    <message numerus="yes">
        <source>We keep in touch every %n months</source>
        <translation>
            <numerusform>Kita berhubung setiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Best time: {time}</source>
        <translation>Masa terbaik: {time}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Rancang panggilan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Only when there is a reason</source>
        <translation>Hanya apabila ada sebabnya</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>setiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Greetings: {occasions}</source>
        <translation>Ucapan: {occasions}</translation>
    </message>
    <message>
        <source>Wants a greeting on, as they told us</source>
        <translation>Mahu ucapan pada, seperti yang diberitahu</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>salah nombor</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>Telefon nombor ini dahulu</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>Telefon seterusnya</translation>
    </message>
    <message>
        <source>Phone called first</source>
        <translation>Telefon yang dihubungi dahulu</translation>
    </message>
    <message>
        <source>At the same number</source>
        <translation>Pada nombor yang sama</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Senarai lain</translation>
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
        <translation>{name}: disimpan, kata demi kata.</translation>
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
        <translation>cuti kedai sendiri</translation>
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
        <translation>Apa yang anda taip dahulu ada semula di sini.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Mulakan semula</translation>
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
        <translation>Pembelian harian biasa: tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>No call is planned: somebody at this number asked not to be contacted.</source>
        <translation>Tiada panggilan dirancang: pemilik nombor ini minta supaya tidak dihubungi.</translation>
    </message>
    <message>
        <source>{plan}: its days for a call are over, none is planned.</source>
        <translation>{plan}: masa untuk menelefonnya sudah berlalu, jadi tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>{plan}: we call once the open complaint is solved.</source>
        <translation>{plan}: kita menelefon selepas aduan yang terbuka selesai.</translation>
    </message>
    <message>
        <source>{plan}: we call on {days}.</source>
        <translation>{plan}: kita akan menelefon pada {days}.</translation>
    </message>
    <message>
        <source>No call is planned: they do not want calls about what they bought.</source>
        <translation>Tiada panggilan dirancang: pelanggan tidak mahu dihubungi tentang barang yang dibeli.</translation>
    </message>
    <message>
        <source>We thank {name} once the open complaint is solved.</source>
        <translation>Kita ucap terima kasih kepada {name} apabila aduannya selesai.</translation>
    </message>
    <message>
        <source>We thank {name} on {day}.</source>
        <translation>Kita ucap terima kasih kepada {name} pada {day}.</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>We call on {day}, as promised.</source>
        <translation>Kita akan menelefon pada {day}, seperti yang dijanjikan.</translation>
    </message>
    <message>
        <source>The shop is closed that day ({why}): tell the customer, or agree on another day.</source>
        <translation>Kedai tutup pada hari itu ({why}): beritahu pelanggan, atau setuju pada hari lain.</translation>
    </message>
    <message>
        <source>That was the last attempt: send one message now, and book it as: message</source>
        <translation>Itu cubaan terakhir: hantar satu mesej sekarang, kemudian catat sebagai: message</translation>
    </message>
    <message>
        <source>We try again on {day}, better in the {part}.</source>
        <translation>Kita cuba lagi pada {day}, sebaik-baiknya waktu {part}.</translation>
    </message>
    <message>
        <source>The number is marked as bad. Other numbers: {phones}.</source>
        <translation>Nombor ini ditanda salah. Nombor lain: {phones}.</translation>
    </message>
    <message>
        <source>The number is marked as bad; the call waits until there is another one.</source>
        <translation>Nombor ini ditanda salah; panggilan ini menunggu sehingga ada nombor lain.</translation>
    </message>
    <message>
        <source>A complaint is open, in the customer&apos;s own words.</source>
        <translation>Aduannya dicatat dengan kata-kata pelanggan sendiri, dan belum selesai.</translation>
    </message>
    <message>
        <source>The wish is noted.</source>
        <translation>Permintaannya sudah dicatat.</translation>
    </message>
    <message>
        <source>We do not contact this customer again; everything that was planned is cancelled.</source>
        <translation>Kita tidak akan menghubungi pelanggan ini lagi; semua yang dirancang dibatalkan.</translation>
    </message>
    <message>
        <source>Settled: {reason}.</source>
        <translation>Sudah selesai: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Settled: %n follow-ups.</source>
        <translation>
            <numerusform>Sudah selesai: %n susulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: we call on {day}, as promised.</source>
        <translation>{name}: kita telefon pada {day}, seperti dijanjikan.</translation>
    </message>
    <message>
        <source>{name}: promised for {promised}; now {day}. The shop is closed then ({why}).</source>
        <translation>{name}: dijanjikan {promised}; kini {day}. Kedai tutup pada hari itu ({why}).</translation>
    </message>
    <message>
        <source>{name}: promised for {promised}; now {day}.</source>
        <translation>{name}: dijanjikan {promised}; kini {day}.</translation>
    </message>
    <message>
        <source>{name}: we call on {day}.</source>
        <translation>{name}: kita telefon pada {day}.</translation>
    </message>
    <message>
        <source>{name}: the shop is closed on {wanted} ({why}); we call on {day}.</source>
        <translation>{name}: kedai tutup pada {wanted} ({why}); kita telefon pada {day}.</translation>
    </message>
    <message>
        <source>{name}: {wanted} is too close to another call; we call on {day}.</source>
        <translation>{name}: {wanted} terlalu dekat dengan panggilan lain; kita telefon pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls go to the next open days, up to {day}.</source>
        <translation>
            <numerusform>%n panggilan dipindahkan ke hari kedai buka berikutnya, hingga {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: kept, on today&apos;s list.</source>
        <translation>{name}: dikekalkan, ada dalam senarai hari ini.</translation>
    </message>
    <message>
        <source>{name}: kept; we call on {day}.</source>
        <translation>{name}: dikekalkan; kita telefon pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are let go: it was too long ago.</source>
        <translation>
            <numerusform>%n panggilan dilepaskan: sudah terlalu lama.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: let go, it was too long ago.</source>
        <translation>{name}: dilepaskan, sudah terlalu lama.</translation>
    </message>
    <message>
        <source>{name}: not now. We ask again in 3 months.</source>
        <translation>{name}: bukan sekarang. 3 bulan lagi kita tanya semula.</translation>
    </message>
    <message>
        <source>We do not call: somebody at this number asked not to be contacted.</source>
        <translation>Kita tidak menelefon: ada orang di nombor ini minta supaya tidak dihubungi.</translation>
    </message>
    <message>
        <source>The complaint is noted.</source>
        <translation>Aduan dicatat.</translation>
    </message>
    <message>
        <source>The complaint is noted. Cheerful calls to this house wait until it is solved.</source>
        <translation>Aduan dicatat. Panggilan mesra ke rumah ini menunggu sehingga selesai.</translation>
    </message>
    <message>
        <source>{name}: made right by {day}; it is on the list of that day.</source>
        <translation>{name}: dibetulkan selewatnya {day}; ada dalam senarai hari itu.</translation>
    </message>
    <message>
        <source>{name}: made right by {day}.</source>
        <translation>{name}: dibetulkan selewatnya {day}.</translation>
    </message>
    <message>
        <source>{name}: the step is noted.</source>
        <translation>{name}: langkah itu dicatat.</translation>
    </message>
    <message>
        <source>{name}: open again. Cheerful calls to this house wait until it is solved.</source>
        <translation>{name}: dibuka semula. Panggilan mesra ke rumah ini menunggu sehingga selesai.</translation>
    </message>
    <message>
        <source>{name}: open again.</source>
        <translation>{name}: dibuka semula.</translation>
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
        <translation>Selesai.</translation>
    </message>
    <message>
        <source>Solved. We ask {name} on {day} whether it really is.</source>
        <translation>Selesai. Pada {day} kita tanya {name} sama ada betul-betul selesai.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that went by meanwhile are left out.</source>
        <translation>
            <numerusform>%n panggilan yang terlepas sementara itu ditinggalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest safe copy is not in the second place: {reason}</source>
        <translation>Salinan selamat yang terbaharu belum ada di tempat kedua: {reason}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {name}. The other one is missing: {reason}</source>
        <translation>Salinan selamat telah dibuat dan disemak: {name}. Salinan yang satu lagi belum ada: {reason}</translation>
    </message>
    <message>
        <source>Two safe copies were made and checked: {name}, the second one in {folder}</source>
        <translation>Dua salinan selamat telah dibuat dan disemak: {name}, yang kedua di {folder}</translation>
    </message>
    <message>
        <source>A safe copy was made and checked: {name}</source>
        <translation>Salinan selamat sudah dibuat dan disemak: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n safe copies had changed on the disk, so a new one was made. Have the disk looked at.</source>
        <translation>
            <numerusform>%n salinan selamat telah berubah sendiri dalam cakera, jadi yang baharu telah dibuat. Minta cakera itu diperiksa.</numerusform>
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
        <translation>Pasangan untuk diputuskan</translation>
    </message>
    <message>
        <source>We look through everybody. You can go on working meanwhile.</source>
        <translation>Kita semak semua orang. Teruskan kerja sementara itu.</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>Ke pelanggan</translation>
    </message>
    <message>
        <source>People with the same phone, e-mail or nearly the same name are listed here.</source>
        <translation>Orang dengan telefon atau e-mel yang sama, atau nama yang hampir sama, disenaraikan di sini.</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Tiada sesiapa tercatat dua kali</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide</source>
        <translation>
            <numerusform>%n pasangan untuk diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones: both lists stay</source>
        <translation>Telefon: semua nombor disimpan</translation>
    </message>
    <message>
        <source>What they allow: a no of either counts</source>
        <translation>Kebenaran: “tidak” daripada salah satu dikira</translation>
    </message>
    <message>
        <source>Greetings wanted: both lists stay</source>
        <translation>Ucapan yang diminta: semuanya disimpan</translation>
    </message>
    <message>
        <source>What was bought, said and promised goes together. Nothing is lost by it.</source>
        <translation>Pembelian, kata-kata dan janji disatukan. Tiada apa-apa yang hilang.</translation>
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
        <translation>Asingkan semula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Panggilan hormat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Suka dihubungi melalui</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Masa terbaik untuk menelefon</translation>
    </message>
    <message>
        <source>Sent to us by</source>
        <translation>Datang melalui</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Tahu tentang kita daripada</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Terus berhubung</translation>
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
        <translation>telefon sama</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>e-mel sama</translation>
    </message>
    <message>
        <source>names alike: {percent} %</source>
        <translation>nama serupa: {percent} %</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Belum pernah membeli</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>kali terakhir {day}</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>setiap %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>service calls: yes</source>
        <translation>panggilan khidmat: ya</translation>
    </message>
    <message>
        <source>service calls: no</source>
        <translation>panggilan khidmat: tidak</translation>
    </message>
    <message>
        <source>offers: yes</source>
        <translation>tawaran: ya</translation>
    </message>
    <message>
        <source>offers: no</source>
        <translation>tawaran: tidak</translation>
    </message>
    <message>
        <source>{name} is one person now. The card can take them apart again.</source>
        <translation>{name} kini seorang sahaja. Di kadnya boleh diasingkan semula.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people. We do not ask again.</source>
        <translation>{one} dan {other} ialah dua orang. Kita tidak bertanya lagi.</translation>
    </message>
    <message>
        <source>Merged with another entry on {day}</source>
        <translation>Digabungkan dengan butiran lain pada {day}</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}</source>
        <translation>Digabungkan dengan {name} pada {day}</translation>
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
        <translation>tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>sold or moved on</source>
        <translation>telah dijual atau ditukar</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>minta supaya tidak dihubungi</translation>
    </message>
    <message>
        <source>the purchase was struck out</source>
        <translation>pembelian ini dipadam</translation>
    </message>
    <message>
        <source>the goods came back</source>
        <translation>barangnya dipulangkan</translation>
    </message>
    <message>
        <source>the purchase was corrected</source>
        <translation>pembelian ini dibetulkan</translation>
    </message>
    <message>
        <source>too long ago</source>
        <translation>sudah lama berlalu</translation>
    </message>
    <message>
        <source>went by while a complaint was open</source>
        <translation>terlepas semasa ada aduan</translation>
    </message>
    <message>
        <source>nobody is called about this product any more</source>
        <translation>tiada siapa ditelefon lagi tentang barang ini</translation>
    </message>
    <message>
        <source>the plan was changed</source>
        <translation>rancangannya diubah</translation>
    </message>
    <message>
        <source>the plan was switched off</source>
        <translation>rancangannya dimatikan</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>dilepaskan</translation>
    </message>
    <message>
        <source>in touch before that</source>
        <translation>sudah berhubung sebelum itu</translation>
    </message>
    <message>
        <source>it was bought</source>
        <translation>sudah dibeli</translation>
    </message>
    <message>
        <source>not wished for any more</source>
        <translation>tidak mahu lagi</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>minta datanya dipadamkan</translation>
    </message>
    <message>
        <source>it was solved before</source>
        <translation>sudah selesai sebelum itu</translation>
    </message>
    <message>
        <source>it was not solved after all</source>
        <translation>rupanya belum selesai</translation>
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
        <translation>Fail kedai {path} kosong: tiada apa-apa yang dapat dibaca. Kembali kepada salinan selamat yang terbaharu.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the shop file inside it.</source>
        <translation>{path} ialah folder. Nyatakan fail kedai di dalamnya.</translation>
    </message>
    <message>
        <source>{path} is not a shop file. Name the right file, or bring back your newest safe copy.</source>
        <translation>{path} bukan fail kedai. Nyatakan fail yang betul, atau guna semula salinan selamat yang terbaharu.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; name your shop&apos;s own file.</source>
        <translation>{path} milik program lain. Fail itu kami biarkan seperti sedia ada; nyatakan fail kedai sendiri.</translation>
    </message>
    <message>
        <source>The shop file {path} is damaged. Keep it as it is, and bring back your newest safe copy beside it.</source>
        <translation>Fail kedai {path} rosak. Biarkan seperti sedia ada, dan kembali kepada salinan selamat yang terbaharu.</translation>
    </message>
    <message>
        <source>{path} holds parts that this program did not make, so it was not opened. Bring back a safe copy of your own.</source>
        <translation>{path} mengandungi bahagian yang bukan dibuat oleh program ini, jadi ia tidak dibuka. Kembalikan salinan selamat anda sendiri.</translation>
    </message>
    <message>
        <source>The shop file {path} was made by a newer version of this program. Install that one; the file is as it was.</source>
        <translation>Fail kedai {path} dibuat oleh versi program ini yang lebih baharu. Pasang versi itu; failnya tidak berubah.</translation>
    </message>
    <message>
        <source>The shop file {path} may only be read. Allow writing to the file and its folder, then try again.</source>
        <translation>Fail kedai {path} hanya boleh dibaca. Benarkan menulis pada fail dan foldernya, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} may only be read, and an older version of this program made it. Copy it to this PC&apos;s own disk and open the copy.</source>
        <translation>Fail kedai {path} hanya boleh dibaca, dan dibuat oleh versi lama program ini. Salin ke cakera PC ini sendiri, kemudian buka salinannya.</translation>
    </message>
    <message>
        <source>Nothing was changed: you can only look at this shop. The line at the top says why, and what to do.</source>
        <translation>Tiada apa-apa yang diubah: kedai ini hanya boleh dilihat. Baris di atas menerangkan sebabnya, dan apa yang boleh dibuat.</translation>
    </message>
    <message>
        <source>The shop file {path} was not opened: on this PC it could not be kept safe ({setting}). Install the program again, or move the file to this PC&apos;s own disk.</source>
        <translation>Fail kedai {path} tidak dibuka: di PC ini fail itu tidak dapat dijaga selamat ({setting}). Pasang semula program ini, atau alihkan fail ke cakera PC ini sendiri.</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was left as it is; choose another name for the new shop.</source>
        <translation>Sudah ada fail di {path}. Fail itu kami biarkan seperti sedia ada; pilih nama lain untuk kedai baharu.</translation>
    </message>
    <message>
        <source>Another program is using the shop file {path}. Nothing was saved; close that program and try again.</source>
        <translation>Program lain sedang menggunakan fail kedai {path}. Tiada apa-apa disimpan; tutup program itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>This program is open already with the shop {path}, and does not answer: perhaps somebody else is signed in to this PC. Close it there, or restart the PC, then try again.</source>
        <translation>Program ini sudah terbuka dengan kedai {path}, dan tidak menjawab: mungkin orang lain masih log masuk pada PC ini. Tutup di sana, atau mulakan semula PC, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} was moved or replaced while it was open. NOT saved: put it back and try again.</source>
        <translation>Fail kedai {path} dialihkan atau diganti semasa terbuka. TIDAK disimpan: letakkan semula fail itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>The shop file {path} was moved just now; the last entry is in the file that was moved. Put it back and look.</source>
        <translation>Fail kedai {path} dialihkan sebentar tadi; catatan terakhir ada dalam fail yang dialihkan itu. Kembalikan dan semak.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Nothing was saved; choose another place or free this one, and try again.</source>
        <translation>{path} tidak dapat ditulis. Tiada apa-apa disimpan; pilih tempat lain atau bebaskan yang ini, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Plug in the stick or make the folder, then try again.</source>
        <translation>Tiada folder {path}. Pasang pemacu USB atau buat folder itu, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>For a receipt printer without a driver the part “receipt” of this program is missing: install it, or print with a driver. As a PDF it can be saved now.</source>
        <translation>Untuk pencetak resit tanpa pemacu, bahagian “receipt” program ini belum ada: pasangkannya, atau cetak dengan pemacu. Sebagai PDF boleh disimpan sekarang.</translation>
    </message>
    <message>
        <source>The receipt printer at {path} takes nothing: see whether it is switched on, has paper, and hangs there, then press Print again.</source>
        <translation>Pencetak resit di {path} tidak menerima apa-apa: lihat sama ada ia hidup, ada kertas dan bersambung di situ, kemudian tekan Cetak lagi.</translation>
    </message>
    <message>
        <source>The copy {path} did not hold all that the shop holds, so it was thrown away. Check the disk and try again.</source>
        <translation>Salinan {path} tidak memuatkan semua isi kedai, jadi kami buang. Periksa cakeranya dan cuba lagi.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged, so we did not go back to it. Nothing was changed; choose another copy.</source>
        <translation>Salinan {path} rosak, jadi kita tidak kembali kepadanya. Tiada apa-apa diubah; pilih salinan lain.</translation>
    </message>
    <message>
        <source>There is no shop file at {path}. If it is on a stick, plug that in and try again; or look for it elsewhere.</source>
        <translation>Tiada fail kedai di {path}. Jika ia dalam pemacu USB, pasangkannya dan cuba lagi; atau cari di tempat lain.</translation>
    </message>
    <message>
        <source>There is no safe copy at {path}. Plug in the stick that it is on, or choose another copy.</source>
        <translation>Tiada salinan selamat di {path}. Pasang pemacu USB tempat ia disimpan, atau pilih salinan lain.</translation>
    </message>
    <message>
        <source>{path} is not a copy of a shop. Nothing was changed; choose another file.</source>
        <translation>{path} bukan salinan sebuah kedai. Tiada apa yang diubah; pilih fail lain.</translation>
    </message>
    <message>
        <source>The copy {path} is not what it was when it was made and checked, so we did not go back to it. Nothing was changed; choose another copy.</source>
        <translation>Salinan {path} tidak lagi sama seperti semasa ia dibuat dan disemak, jadi kita tidak kembali kepadanya. Tiada apa yang diubah; pilih salinan lain.</translation>
    </message>
    <message>
        <source>The copy {path} was made by a newer version of this program. Nothing was changed; install that version first.</source>
        <translation>Salinan {path} dibuat oleh versi program yang lebih baharu. Tiada apa yang diubah; pasang versi itu dahulu.</translation>
    </message>
    <message>
        <source>The locked copy {path} still holds who was forgotten. It goes with the next safe copy that is made there.</source>
        <translation>Salinan berkunci {path} masih menyimpan orang yang dilupakan. Salinan itu dibuang apabila salinan selamat yang seterusnya dibuat di sana.</translation>
    </message>
    <message>
        <source>This shop has no passphrase for its copies yet. Choose one in the settings, under Safe copies.</source>
        <translation>Kedai ini belum ada frasa laluan untuk salinannya. Pilih satu dalam tetapan, di bawah Salinan selamat.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} letters. Three or four words that belong together are good.</source>
        <translation>Frasa laluan perlu sekurang-kurangnya {least} huruf. Tiga atau empat perkataan yang berkaitan adalah baik.</translation>
    </message>
    <message>
        <source>This passphrase does not open the copy. Mind small and large letters, and try again.</source>
        <translation>Frasa laluan ini tidak membuka salinan itu. Perhatikan huruf besar dan kecil, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Nothing of a shop could be read in {path}. It was left as it is; bring back your newest safe copy instead.</source>
        <translation>Tiada apa-apa tentang kedai dapat dibaca dalam {path}. Fail itu dibiarkan seperti sedia ada; kembalikan salinan selamat terbaru anda.</translation>
    </message>
    <message>
        <source>Something in {path} is not in order: {flaws}. Keep this file, and see whether your newest safe copy is whole.</source>
        <translation>Ada yang tidak kena dalam {path}: {flaws}. Simpan fail ini, dan periksa sama ada salinan selamat terbaru masih elok.</translation>
    </message>
    <message>
        <source>The currency {typed} is not known here. Take one of: {known}</source>
        <translation>Mata wang {typed} tidak dikenali di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>The country {typed} is not known here. Take one of: {known}</source>
        <translation>Negara {typed} tidak dikenali di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>There are purchases in {currency}, so the currency stays. For another one, make a new shop.</source>
        <translation>Sudah ada pembelian dalam {currency}, jadi mata wangnya kekal. Untuk mata wang lain, buat kedai baharu.</translation>
    </message>
    <message>
        <source>{path} is not a picture that we can read, or it is larger than 20 MB. Choose a PNG or JPEG picture.</source>
        <translation>{path} bukan gambar yang boleh kami baca, atau lebih besar daripada 20 MB. Pilih gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>The language {typed} is not known here. Take one of: {known}</source>
        <translation>Bahasa {typed} tidak dikenali di sini. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>The amount is missing. Write what was paid, for example 250.</source>
        <translation>Jumlahnya belum diisi. Tulis berapa yang dibayar, contohnya 250.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it in figures, for example 1250.</source>
        <translation>“{typed}” bukan jumlah wang. Tulis dengan angka, contohnya 1250.</translation>
    </message>
    <message>
        <source>“{typed}” may mean {first} or {second}. Write it in figures without a sign between, or with decimals.</source>
        <translation>“{typed}” boleh bermaksud {first} atau {second}. Tulis angkanya tanpa tanda pemisah, atau dengan perpuluhannya.</translation>
    </message>
    <message>
        <source>This amount is too large to be true. Look at it again.</source>
        <translation>Jumlah ini terlalu besar untuk dipercayai. Semak sekali lagi.</translation>
    </message>
    <message>
        <source>“{typed}” is in another currency; this shop counts in {currency}. Write the amount in {currency}.</source>
        <translation>“{typed}” dalam mata wang lain; kedai ini menggunakan {currency}. Tulis jumlahnya dalam {currency}.</translation>
    </message>
    <message>
        <source>The discount “{typed}” is more than the whole purchase. Write a smaller one.</source>
        <translation>Diskaun “{typed}” melebihi keseluruhan pembelian. Tulis yang lebih kecil.</translation>
    </message>
    <message>
        <source>“{typed}” is not a quantity. Write a number above 0.</source>
        <translation>“{typed}” bukan kuantiti. Tulis nombor lebih daripada 0.</translation>
    </message>
    <message>
        <source>“{typed}” is not a warranty. Write its months, for example 12.</source>
        <translation>“{typed}” bukan tempoh waranti. Tulis berapa bulan, contohnya 12.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it like 2026-11-22 or 22 Nov.</source>
        <translation>“{typed}” bukan tarikh. Tulis seperti 2026-11-22 atau 22 Nov.</translation>
    </message>
    <message>
        <source>“{typed}” may mean {first} or {second}. Write the day like 2026-11-22.</source>
        <translation>“{typed}” boleh bermaksud {first} atau {second}. Tulis tarikhnya seperti 2026-11-22.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the purchase, or set this PC&apos;s clock right.</source>
        <translation>{day} belum tiba. Tulis tarikh pembeliannya, atau betulkan jam PC ini.</translation>
    </message>
    <message>
        <source>{day} is too long ago. Write a day from {earliest} on.</source>
        <translation>{day} sudah terlalu lama berlalu. Tulis tarikh mulai {earliest}.</translation>
    </message>
    <message>
        <source>{day} is over. Write a coming day.</source>
        <translation>{day} sudah berlalu. Tulis hari yang akan datang.</translation>
    </message>
    <message>
        <source>{day} is too far ahead. Write a day within the next ten years.</source>
        <translation>{day} masih terlalu jauh. Tulis tarikh dalam tempoh sepuluh tahun akan datang.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write it like 16:30.</source>
        <translation>“{typed}” bukan waktu. Tulis seperti 16:30.</translation>
    </message>
    <message>
        <source>“{typed}” does not say from when to when. Write it like 12:00–13:00.</source>
        <translation>“{typed}” tidak jelas dari pukul berapa hingga pukul berapa. Tulis seperti 12:00–13:00.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Tulis nombor bulat dari {least} hingga {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a phone number. Write its digits, with + and the country code when it is abroad.</source>
        <translation>“{typed}” bukan nombor telefon. Tulis angkanya, dengan + dan kod negara jika dari luar negara.</translation>
    </message>
    <message>
        <source>“{typed}” is not an e-mail address. Write it like name@example.com.</source>
        <translation>“{typed}” bukan alamat e-mel. Tulis seperti nama@example.com.</translation>
    </message>
    <message>
        <source>The phone number “{typed}” is too short. Look for missing digits.</source>
        <translation>Nombor telefon “{typed}” terlalu pendek. Lihat angka mana yang tertinggal.</translation>
    </message>
    <message>
        <source>A spreadsheet has destroyed the phone number “{typed}”. Look up its digits and write them as text.</source>
        <translation>Hamparan (spreadsheet) telah merosakkan nombor telefon “{typed}”. Cari angka asalnya dan tulis sebagai teks.</translation>
    </message>
    <message>
        <source>This is not one of the customer&apos;s phone numbers. Choose one of those that are listed.</source>
        <translation>Ini bukan salah satu nombor telefon pelanggan itu. Pilih salah satu yang disenaraikan.</translation>
    </message>
    <message>
        <source>The number {phone} belongs to {name}. Write that name if it is the same person; if not, leave it out.</source>
        <translation>Nombor {phone} milik {name}. Tulis nama itu jika orangnya sama; jika bukan, kosongkan nombornya.</translation>
    </message>
    <message>
        <source>Who is it? Write at least a name or a phone number.</source>
        <translation>Siapakah pelanggan ini? Tulis sekurang-kurangnya nama atau nombor telefon.</translation>
    </message>
    <message>
        <source>There is no customer {number}. Look for the name with: find</source>
        <translation>Tiada pelanggan nombor {number}. Cari namanya dengan: find</translation>
    </message>
    <message>
        <source>These two cannot be taken apart here any more. Open the card anew and look what it says.</source>
        <translation>Kedua-dua butiran ini tidak dapat diasingkan lagi di sini. Buka semula kadnya dan lihat apa yang tertulis.</translation>
    </message>
    <message>
        <source>Meanwhile this was changed to “{theirs}” in another window. Save again to keep what stands here.</source>
        <translation>Sementara itu di tetingkap lain ini diubah kepada “{theirs}”. Simpan sekali lagi untuk mengekalkan apa yang tertulis di sini.</translation>
    </message>
    <message>
        <source>A number is corrected or marked as wrong, not taken away: we must know not to call it again.</source>
        <translation>Nombor dibetulkan atau ditandakan salah, bukan dibuang: kita mesti tahu supaya tidak menelefonnya lagi.</translation>
    </message>
    <message>
        <source>{phone} stands here twice. Leave one of the two as it was, or mark it as a wrong number.</source>
        <translation>{phone} tertulis dua kali di sini. Biarkan salah satu seperti asal, atau tandakan sebagai nombor salah.</translation>
    </message>
    <message>
        <source>“{typed}” is no day that a calendar has. Write the birthday like 3 June or 3 June 1980.</source>
        <translation>“{typed}” tiada dalam kalendar. Tulis hari jadinya seperti 3 Jun atau 3 Jun 1980.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Look at the year again.</source>
        <translation>{day} belum tiba. Semak semula tahunnya.</translation>
    </message>
    <message>
        <source>{name} cannot have come through {name}. Choose somebody else, or leave it empty.</source>
        <translation>{name} tidak mungkin datang melalui {name}. Pilih orang lain, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>{sender} came through {name}, so it cannot be the other way round too. Choose somebody else.</source>
        <translation>{sender} datang melalui {name}, jadi tidak mungkin sebaliknya juga. Pilih orang lain.</translation>
    </message>
    <message>
        <source>This customer asked to be forgotten, so nothing of this line was taken.</source>
        <translation>Pelanggan ini minta datanya dipadamkan, jadi tiada apa-apa diambil daripada baris ini.</translation>
    </message>
    <message>
        <source>Nobody was forgotten. To forget customer {number}, write the name as it stands: {name}</source>
        <translation>Belum ada yang dipadamkan. Untuk memadamkan data pelanggan {number}, tulis namanya seperti tertera: {name}</translation>
    </message>
    <message>
        <source>{name} is not greeted on this occasion any more: look at the list again.</source>
        <translation>{name} tidak lagi diberi ucapan pada hari ini: lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>{name} was sent this greeting before, on {day}.</source>
        <translation>{name} sudah dihantar ucapan ini pada {day}.</translation>
    </message>
    <message>
        <source>There is no purchase {number}. Look for its customer with: find</source>
        <translation>Tiada pembelian {number}. Cari pelanggannya dengan: find</translation>
    </message>
    <message>
        <source>There is no complaint {number} any more. Look at the list of complaints again.</source>
        <translation>Aduan {number} sudah tiada. Lihat semula senarai aduan.</translation>
    </message>
    <message>
        <source>This complaint was solved before. Nothing was changed; Ctrl+Z takes that back.</source>
        <translation>Aduan ini sudah dinyatakan selesai. Tiada apa yang diubah; Ctrl+Z membatalkannya.</translation>
    </message>
    <message>
        <source>{name}, or somebody at the same number, asked not to be contacted. No call is planned.</source>
        <translation>{name}, atau orang lain di nombor yang sama, minta tidak dihubungi. Tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>{name} does not want calls about what they bought. No call is planned.</source>
        <translation>{name} tidak mahu panggilan tentang barang yang dibeli. Tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>Nothing is left to book on list {number}: these rows are settled already.</source>
        <translation>Tiada lagi yang perlu dicatat daripada senarai {number}: baris-baris ini sudah selesai.</translation>
    </message>
    <message>
        <source>{name}, or somebody at the same number, asked not to be contacted. Nothing about them is put on paper.</source>
        <translation>{name}, atau seseorang dengan nombor yang sama, minta tidak dihubungi. Tiada apa-apa tentang mereka dicetak di atas kertas.</translation>
    </message>
    <message>
        <source>What did the customer say? Write it down word for word.</source>
        <translation>Apa kata pelanggan? Tulis tepat seperti yang disebut.</translation>
    </message>
    <message>
        <source>There is no plan {number} any more. Look at the list of plans again.</source>
        <translation>Rancangan {number} sudah tiada. Lihat semula senarai rancangan.</translation>
    </message>
    <message>
        <source>What is this plan called? Write a name for it.</source>
        <translation>Apakah nama rancangan ini? Tuliskan namanya.</translation>
    </message>
    <message>
        <source>This plan would fit every purchase. Write what it is for, or from which amount on.</source>
        <translation>Rancangan ini akan sesuai dengan semua pembelian. Tuliskan untuk apa, atau bermula daripada jumlah berapa.</translation>
    </message>
    <message>
        <source>The upper amount must be more than the lower one. Change one of them, or leave the upper one out.</source>
        <translation>Jumlah atas mesti melebihi jumlah bawah. Ubah salah satu, atau kosongkan jumlah atas.</translation>
    </message>
    <message>
        <source>This plan asks nothing yet. Add at least one step, or switch the plan off.</source>
        <translation>Rancangan ini belum bertanya apa-apa. Tambah sekurang-kurangnya satu langkah, atau matikan rancangan ini.</translation>
    </message>
    <message>
        <source>Step {number} must come at the purchase or later, within ten years. Change its time.</source>
        <translation>Langkah {number} mesti jatuh semasa pembelian atau selepasnya, dalam masa sepuluh tahun. Ubah masanya.</translation>
    </message>
    <message>
        <source>Which product is it? Write its name as on the purchase.</source>
        <translation>Barang yang mana satu? Tuliskan namanya seperti pada pembelian.</translation>
    </message>
    <message>
        <source>This product is not known: it was never sold and has no card. Make a card for it first.</source>
        <translation>Barang ini belum dikenali: belum pernah dijual dan tiada kad. Buat kadnya dahulu.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Barang ini perlukan nama.</translation>
    </message>
    <message>
        <source>“{name}” has a card already, or had this name before. Open that one, or choose another name.</source>
        <translation>“{name}” sudah ada kad, atau pernah bernama begitu. Buka kad itu, atau pilih nama lain.</translation>
    </message>
    <message>
        <source>“{name}” cannot go with itself. Take it out of the alternatives and accessories.</source>
        <translation>“{name}” tidak boleh digandingkan dengan dirinya sendiri. Keluarkan daripada pengganti dan aksesorinya.</translation>
    </message>
    <message>
        <source>There is no wish {number} in this shop.</source>
        <translation>Tiada permintaan nombor {number} di kedai ini.</translation>
    </message>
    <message>
        <source>This wish came true or was dropped before. Nothing was changed; Ctrl+Z takes that back.</source>
        <translation>Permintaan ini sudah tercapai atau sudah digugurkan. Tiada apa-apa yang diubah; Ctrl+Z membatalkannya.</translation>
    </message>
    <message>
        <source>Write what is wished for, or choose a product or a category.</source>
        <translation>Tulis apa yang diingini, atau pilih barang atau kategori.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Tiada apa untuk dibuat semula.</translation>
    </message>
    <message>
        <source>There is nothing below the first line of this file. That line is to name the columns (for example Name, Phone), and each customer or sale stands in a line below it.</source>
        <translation>Tiada apa-apa di bawah baris pertama fail ini. Baris pertama menamakan lajur (contohnya Nama, Telefon), dan setiap pelanggan atau jualan ditulis sebaris di bawahnya.</translation>
    </message>
    <message>
        <source>This is a shop of this program, or a safe copy of one, and not a list. To have back what is in it, take “Back to a safe copy”.</source>
        <translation>Ini kedai daripada program ini, atau salinan selamatnya, bukan senarai. Untuk mendapatkan semula isinya, pilih “Kembali kepada salinan selamat”.</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP). Unpack it first, then bring in the tables that are in it, one by one.</source>
        <translation>Ini fail termampat (ZIP). Ekstrak dahulu, kemudian bawa masuk jadual di dalamnya satu demi satu.</translation>
    </message>
    <message>
        <source>This is a letter or a picture (as a PDF, a Word file or a photo), and not a table. Where the list was made, save it as XLSX or CSV, and bring that in.</source>
        <translation>Ini surat atau gambar (seperti PDF, fail Word atau foto), bukan jadual. Di program asalnya, simpan senarai itu sebagai XLSX atau CSV, kemudian bawa masuk.</translation>
    </message>
    <message>
        <source>This is a web page (HTML or XML), whatever its name says. Open it in Excel or LibreOffice, save it there as XLSX, and bring that in.</source>
        <translation>Ini halaman web (HTML atau XML), walau apa pun namanya. Buka dengan Excel atau LibreOffice, simpan di situ sebagai XLSX, kemudian bawa masuk.</translation>
    </message>
    <message>
        <source>This is a file from one program for another (JSON or a calendar), and not a table. Where it was made, save the list as XLSX or CSV, and bring that in.</source>
        <translation>Ini fail daripada satu program untuk program lain (JSON atau kalendar), bukan jadual. Di program asalnya, simpan senarai itu sebagai XLSX atau CSV, kemudian bawa masuk.</translation>
    </message>
    <message>
        <source>This is no table and no address card that we can read. Save it as XLSX or CSV and try again.</source>
        <translation>Ini bukan jadual dan bukan kad kenalan yang boleh kita baca. Simpan sebagai XLSX atau CSV dan cuba lagi.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Open it where it was made, save it without one and try again.</source>
        <translation>Fail ini dikunci dengan kata laluan. Buka dengan program asalnya, simpan tanpa kata laluan dan cuba lagi.</translation>
    </message>
    <message>
        <source>This file is far larger inside than a shop&apos;s list can be, so it was not opened. Copy its table to a new file.</source>
        <translation>Isi fail ini jauh lebih besar daripada senarai sebuah kedai, jadi ia tidak dibuka. Salin jadualnya ke fail baharu.</translation>
    </message>
    <message>
        <source>This file is damaged or was not copied whole. Fetch it again, or save it as CSV and try again.</source>
        <translation>Fail ini rosak atau tidak disalin sepenuhnya. Ambil semula, atau simpan sebagai CSV dan cuba lagi.</translation>
    </message>
    <message>
        <source>There is no sheet “{name}” in this file. Its sheets: {known}</source>
        <translation>Tiada helaian “{name}” dalam fail ini. Helaiannya: {known}</translation>
    </message>
    <message>
        <source>This line gives money back (“{typed}”), but its sale was not found. Open the purchase and take it back there.</source>
        <translation>Baris ini memulangkan wang (“{typed}”), tetapi jualannya tidak dijumpai. Buka pembelian itu dan catat pemulangannya di sana.</translation>
    </message>
    <message>
        <source>Nobody is named in this sale: it is counted and left out.</source>
        <translation>Jualan ini tidak menyebut sesiapa: ia dikira dan tidak dimasukkan.</translation>
    </message>
    <message>
        <source>This address card is not whole. Write the person in anew, or export that contact again.</source>
        <translation>Kad kenalan ini tidak lengkap. Tulis semula orangnya, atau eksport kenalan itu sekali lagi.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no. Write one of the two.</source>
        <translation>“{typed}” bukan ya dan bukan tidak. Tulis salah satu.</translation>
    </message>
    <message>
        <source>A PIN is {least} to {most} digits. Choose such a number.</source>
        <translation>PIN terdiri daripada {least} hingga {most} digit. Pilih nombor seperti itu.</translation>
    </message>
    <message>
        <source>Everybody tries 1111 and 1234 first. Choose a PIN that is harder to guess.</source>
        <translation>Semua orang cuba 1111 dan 1234 dahulu. Pilih PIN yang lebih sukar diteka.</translation>
    </message>
    <message>
        <source>These are not the same. Type the new PIN once more in both.</source>
        <translation>Kedua-duanya tidak sama. Taip PIN baharu sekali lagi dalam kedua-dua ruang.</translation>
    </message>
    <message>
        <source>This is not the PIN, so nothing was done. Start again and type it.</source>
        <translation>Ini bukan PIN itu, jadi tiada apa-apa dilakukan. Mulakan semula dan taip PIN.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed for this. Start it in a terminal window, where the PIN can be typed.</source>
        <translation>PIN pemilik diperlukan untuk ini. Jalankannya dalam tetingkap terminal, supaya PIN boleh ditaip.</translation>
    </message>
    <message>
        <source>There is nothing to write: nobody of these may be contacted, or there is nothing yet.</source>
        <translation>Tiada apa-apa untuk ditulis: tiada seorang pun daripada mereka boleh dihubungi, atau memang belum ada apa-apa.</translation>
    </message>
    <message>
        <source>What somebody bought picks out people, not {typed}. With --bought take one of: {known}</source>
        <translation>Apa yang dibeli hanya memilih orang, bukan {typed}. Dengan --bought, pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>Nobody bought “{typed}”. Type the name of the product as it stands on the page Products.</source>
        <translation>Tiada sesiapa membeli “{typed}”. Taip nama barang itu seperti di halaman Barang.</translation>
    </message>
    <message>
        <source>“{typed}” needs another ending: {known}</source>
        <translation>“{typed}” memerlukan akhiran lain: {known}</translation>
    </message>
    <message>
        <source>{count} customers are called {name}. Write a phone number too, to tell who it is.</source>
        <translation>Ada {count} pelanggan bernama {name}. Tulis juga nombor telefonnya, supaya jelas yang mana satu.</translation>
    </message>
    <message>
        <source>The disk is full or takes no more: nothing was saved to {path}. Free some space and try again.</source>
        <translation>Cakera penuh atau tidak boleh ditulis lagi: tiada apa yang disimpan di {path}. Kosongkan sedikit ruang dan cuba lagi.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing. Write it without a minus sign.</source>
        <translation>Jumlah tidak boleh kurang daripada sifar. Tulis tanpa tanda tolak.</translation>
    </message>
    <message>
        <source>The day is missing. Write it like 2026-11-22 or 22 Nov.</source>
        <translation>Tarikhnya belum ada. Tulis seperti 2026-11-22 atau 22 Nov.</translation>
    </message>
    <message>
        <source>{time} is over today. Write a later time, or another day.</source>
        <translation>Hari ini pukul {time} sudah berlalu. Tulis masa yang lebih lewat, atau hari lain.</translation>
    </message>
    <message>
        <source>There are no words yet. Write some, then go on.</source>
        <translation>Belum ada kata-katanya. Tulis dahulu, kemudian teruskan.</translation>
    </message>
    <message>
        <source>A text to be sent has at most {limit} characters. Shorten it, then go on.</source>
        <translation>Teks yang dihantar paling banyak {limit} aksara. Pendekkan dahulu, kemudian teruskan.</translation>
    </message>
    <message>
        <source>{typed} cannot be filled in. Here these can: {known}</source>
        <translation>{typed} tidak boleh diisi. Yang boleh di sini: {known}</translation>
    </message>
    <message>
        <source>A brace is missing. What is filled in is written like this: {known}</source>
        <translation>Ada kurungan dakap yang tertinggal. Yang diisi ditulis seperti ini: {known}</translation>
    </message>
    <message>
        <source>Nothing was noted: {name} does not want messages from us any more.</source>
        <translation>Tiada apa-apa dicatat: {name} tidak mahu menerima mesej daripada kita lagi.</translation>
    </message>
    <message>
        <source>What was bought? Write at least one item.</source>
        <translation>Apa yang dibeli? Tulis sekurang-kurangnya satu barang.</translation>
    </message>
    <message>
        <source>Purchase {number} was struck out before. Record it anew if it is true.</source>
        <translation>Pembelian {number} sudah dipadam sebelum ini. Catat semula jika memang benar.</translation>
    </message>
    <message>
        <source>More would come back than was sold; {left} of it is left. Write a smaller quantity or amount.</source>
        <translation>Yang dipulangkan melebihi yang dijual; bakinya {left}. Tulis kuantiti atau jumlah yang lebih kecil.</translation>
    </message>
    <message>
        <source>There are {items} items but {amounts} amounts. Write one amount for each item.</source>
        <translation>Ada {items} barang tetapi {amounts} jumlah. Tulis satu jumlah bagi setiap barang.</translation>
    </message>
    <message>
        <source>There is no call {number}. See the numbers with: due</source>
        <translation>Tiada panggilan nombor {number}. Lihat nombor-nombornya dengan: due</translation>
    </message>
    <message>
        <source>Call {number} was settled before. Nothing was changed; take that back first with: undo</source>
        <translation>Panggilan {number} sudah diselesaikan sebelum ini. Tiada yang berubah; batalkan dahulu dengan: undo</translation>
    </message>
    <message>
        <source>No list {number} was printed here. Its number stands at the top right of the paper.</source>
        <translation>Senarai {number} tidak pernah dicetak di sini. Nombornya di penjuru kanan atas kertas.</translation>
    </message>
    <message>
        <source>Nothing is booked: answer what is asked, and type the line again.</source>
        <translation>Tiada apa-apa dicatat: jawab soalannya, kemudian taip semula baris itu.</translation>
    </message>
    <message>
        <source>List {number} has no row {row}. Look at the number at the top of the paper, and at the row&apos;s own.</source>
        <translation>Senarai {number} tiada baris {row}. Lihat nombor di bahagian atas kertas, dan nombor barisnya.</translation>
    </message>
    <message>
        <source>“{typed}” is not an outcome. Take one of: {known}</source>
        <translation>“{typed}” bukan hasil panggilan. Pilih salah satu: {known}</translation>
    </message>
    <message>
        <source>When shall we call back? Write a day, for example: tue 10:00</source>
        <translation>Bila kita perlu menelefon semula? Tulis harinya, contohnya: sel 10:00</translation>
    </message>
    <message>
        <source>These words are longer than {limit} characters. Shorten them; nothing was saved.</source>
        <translation>Kata-kata ini melebihi {limit} aksara. Pendekkan; tiada apa yang disimpan.</translation>
    </message>
    <message>
        <source>Nobody is to be called on {day}: there is nothing to print.</source>
        <translation>Tiada sesiapa perlu ditelefon pada {day}: tiada apa-apa untuk dicetak.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tiada apa-apa untuk dibatalkan.</translation>
    </message>
    <message>
        <source>There is no step {number} to take back. Try: undo</source>
        <translation>Tiada langkah {number} untuk dibatalkan. Cuba: undo</translation>
    </message>
    <message>
        <source>Step {number} cannot be taken back: it was printed, it made the shop, or it knew somebody who was forgotten.</source>
        <translation>Langkah {number} tidak boleh dibatalkan: ia sudah dicetak, ia membuat kedai ini, atau ia mengandungi orang yang datanya sudah dipadamkan.</translation>
    </message>
    <message>
        <source>Step {number} cannot be taken back: what it wrote was changed later. Take the later steps back first.</source>
        <translation>Langkah {number} tidak boleh dibatalkan: isinya diubah kemudian. Batalkan dahulu langkah-langkah selepasnya.</translation>
    </message>
    <message>
        <source>Step {number} is taken back already. To take back the newest step that stands: undo</source>
        <translation>Langkah {number} sudah dibatalkan. Untuk membatalkan langkah terkini yang masih berlaku: undo</translation>
    </message>
    <message>
        <source>The request number {request} was used for something else, or was taken back. Take a new number.</source>
        <translation>Nombor permintaan {request} sudah digunakan untuk perkara lain, atau sudah dibatalkan. Guna nombor baharu.</translation>
    </message>
    <message>
        <source>There is no file {path}. Look at its name and place.</source>
        <translation>Tiada fail {path}. Semak nama dan tempatnya.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the file inside it.</source>
        <translation>{path} ialah folder. Nyatakan fail di dalamnya.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Copy it to this PC and try again.</source>
        <translation>{path} tidak dapat dibaca. Salin ke PC ini dan cuba lagi.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Export it again from where it came.</source>
        <translation>Fail ini tiada isi. Eksport semula dari tempat asalnya.</translation>
    </message>
    <message>
        <source>{count} files were dropped at once, and none of them was taken. Drop one, bring it in, then drop the next.</source>
        <translation>{count} fail dilepaskan serentak, dan tiada satu pun yang diambil. Lepaskan satu, bawa masuk, kemudian lepaskan yang berikutnya.</translation>
    </message>
    <message>
        <source>No column of this file is known: its first line must name them (for example {known}). Or say it with: --map</source>
        <translation>Tiada lajur fail ini yang dikenali: baris pertamanya mesti berisi nama lajur (contohnya {known}). Atau nyatakan dengan: --map</translation>
    </message>
    <message>
        <source>No column holds this: {field}. Say which one does, with: --map &quot;Column={field}&quot;</source>
        <translation>Tiada lajur yang berisi ini: {field}. Nyatakan lajurnya dengan: --map &quot;Column={field}&quot;</translation>
    </message>
    <message>
        <source>From line {line} on, a quotation mark is not closed. Nothing was taken; mend that line and try again.</source>
        <translation>Mulai baris {line} ada tanda petik yang tidak ditutup. Tiada apa-apa diambil; betulkan baris itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>None of the {count} sales in this file names a customer, so there is nobody to bring in.</source>
        <translation>Tiada satu pun daripada {count} jualan dalam fail ini menyebut pelanggan, jadi tiada sesiapa untuk dimasukkan.</translation>
    </message>
    <message>
        <source>None of the {count} lines could be taken; the first reason, in line {line}: {reason}</source>
        <translation>Tiada satu pun daripada {count} baris dapat diambil; sebab pertama, pada baris {line}: {reason}</translation>
    </message>
    <message>
        <source>This line has {found} columns instead of {expected}. Mend it and bring it in again.</source>
        <translation>Baris ini ada {found} lajur, sepatutnya {expected}. Betulkan dan import semula.</translation>
    </message>
    <message>
        <source>A field is longer than {limit} characters. Shorten it and bring it in again.</source>
        <translation>Ada medan yang melebihi {limit} aksara. Pendekkan dan import semula.</translation>
    </message>
    <message>
        <source>This line holds signs that are not text. Write it anew and bring it in again.</source>
        <translation>Baris ini mengandungi tanda yang bukan teks. Tulis semula dan import sekali lagi.</translation>
    </message>
    <message>
        <source>Order {order} has another day or customer in line {line}. Set it right and bring it in again.</source>
        <translation>Pesanan {order} mempunyai tarikh atau pelanggan lain pada baris {line}. Betulkan dan import semula.</translation>
    </message>
    <message>
        <source>This sale was cancelled (“{typed}”): there is nothing to take from it.</source>
        <translation>Jualan ini sudah dibatalkan (“{typed}”): tiada apa yang perlu diambil.</translation>
    </message>
    <message>
        <source>Somebody worked in the shop while this file was read. Nothing was taken; bring it in again.</source>
        <translation>Ada orang mengubah data kedai semasa fail ini dibaca. Tiada apa yang diambil; cuba import sekali lagi.</translation>
    </message>
    <message>
        <source>There is another file at {path} already. It was left as it is; choose another name.</source>
        <translation>Sudah ada fail lain di {path}. Fail itu tidak diubah; pilih nama lain.</translation>
    </message>
    <message>
        <source>“{typed}” does not say which column is what. Write it like: --map &quot;Column=field&quot;</source>
        <translation>“{typed}” tidak menyatakan lajur mana berisi apa. Tulis seperti: --map &quot;Column=field&quot;</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Its columns: {known}</source>
        <translation>Fail ini tiada lajur “{column}”. Lajurnya: {known}</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Take one of: {known}</source>
        <translation>“{field}” bukan nama medan. Pilih salah satu: {known}</translation>
    </message>
</context>
<context>
    <name>file code</name>
    <message>
        <source>planned call</source>
        <translation>panggilan yang dirancang</translation>
    </message>
    <message>
        <source>we promised</source>
        <translation>kita sudah berjanji</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>selepas aduan</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>menjaga hubungan</translation>
    </message>
    <message>
        <source>a wish is here</source>
        <translation>barang yang dihajati sudah ada</translation>
    </message>
    <message>
        <source>to say thank you</source>
        <translation>untuk mengucapkan terima kasih</translation>
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
        <translation>selesai</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>terbuka semula</translation>
    </message>
    <message>
        <source>content</source>
        <translation>berpuas hati</translation>
    </message>
    <message>
        <source>goods taken back</source>
        <translation>barang diambil balik</translation>
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
        <translation>panggilan tentang pembelian</translation>
    </message>
    <message>
        <source>offers and greetings</source>
        <translation>tawaran dan ucapan</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berkuat kuasa</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>past</source>
        <translation>sudah lepas</translation>
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
        <translation>selepas pembelian</translation>
    </message>
    <message>
        <source>before the warranty ends</source>
        <translation>sebelum waranti tamat</translation>
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
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID pelanggan</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Panggilan hormat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone 1</source>
        <translation>Telefon 1</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telefon 2</translation>
    </message>
    <message>
        <source>Phone 3</source>
        <translation>Telefon 3</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Salah nombor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Masa terbaik untuk menelefon</translation>
    </message>
    <message>
        <source>Service calls</source>
        <translation>Panggilan khidmat</translation>
    </message>
    <message>
        <source>Offers and greetings</source>
        <translation>Tawaran dan ucapan</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Jangan hubungi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dihantar oleh</translation>
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
        <translation>Belanja keseluruhan</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pembelian terakhir</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>Nombor resit</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID baris</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
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
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>Line amount</source>
        <translation>Amaun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Returned quantity</source>
        <translation>Kuantiti dipulangkan</translation>
    </message>
    <message>
        <source>Returned amount</source>
        <translation>Amaun dipulangkan</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nombor siri</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Waranti (bulan)</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayan oleh</translation>
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
        <translation>Perlu dibuat</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rancangan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Melalui</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percubaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>How bad (1 to 3)</source>
        <translation>Seberapa teruk (1 hingga 3)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Punca</translation>
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
        <translation>Kos</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan pada tarikh</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dibuat</translation>
    </message>
    <message>
        <source>Content now</source>
        <translation>Sudah berpuas hati</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Diuruskan oleh</translation>
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
        <translation>Cara memberitahu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
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
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
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
        <translation>Pembaikan dan waranti</translation>
    </message>
</context>
<context>
    <name>file out</name>
    <message>
        <source>Save as a file</source>
        <translation>Simpan sebagai fail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <source>What the page shows now</source>
        <translation>Yang dipaparkan di halaman</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Kesemuanya</translation>
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
        <translation>Semua jadual kedai dalam satu ZIP, dengan catatan, juga mereka yang minta tidak dihubungi, dengan tanda. Ini data orang: simpan dengan selamat.</translation>
    </message>
    <message>
        <source>Address cards that a phone takes into its contacts. No notes, and no wrong numbers.</source>
        <translation>Kad alamat yang boleh dimasukkan ke dalam kenalan telefon. Tanpa catatan, tanpa nombor salah.</translation>
    </message>
    <message>
        <source>One entry for each call of today, at its hour. A second file renews them.</source>
        <translation>Satu acara bagi setiap panggilan hari ini, pada waktunya. Fail kedua memperbaharuinya.</translation>
    </message>
    <message>
        <source>Whoever asked not to be contacted is left out, and notes stay here.</source>
        <translation>Yang minta tidak dihubungi tidak disertakan, dan catatan kekal di sini.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Dihentikan: tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Save everything as files</source>
        <translation>Simpan semuanya sebagai fail</translation>
    </message>
    <message>
        <source>All that the shop knows, as tables in one ZIP that other programs can read.</source>
        <translation>Semua yang diketahui kedai, sebagai jadual dalam satu ZIP yang boleh dibaca program lain.</translation>
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
        <translation>Susulan</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Contacts for a phone</source>
        <translation>Kenalan untuk telefon</translation>
    </message>
    <message>
        <source>Today&apos;s calls for a calendar</source>
        <translation>Panggilan hari ini untuk kalendar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hamparan (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Jadual ringkas (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Kad alamat (vCard)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Kalendar (ICS)</translation>
    </message>
    <message>
        <source>All tables in one ZIP</source>
        <translation>Semua jadual dalam satu ZIP</translation>
    </message>
    <message>
        <source>{shop}: everything, as it was on {day}. Written by Shop CRM.</source>
        <translation>{shop}: semuanya, seperti keadaannya pada {day}. Ditulis oleh Shop CRM.</translation>
    </message>
    <message>
        <source>Each file is a table (CSV, UTF-8). Where a spreadsheet shows all of it in one column, open it with: Data, From Text/CSV.</source>
        <translation>Setiap fail ialah jadual (CSV, UTF-8). Jika hamparan menunjukkan semuanya dalam satu lajur, buka melalui: Data, Daripada Teks/CSV.</translation>
    </message>
    <message>
        <source>Days are written 2026-11-23, amounts without signs between thousands: 1250.50.</source>
        <translation>Tarikh ditulis 2026-11-23, amaun tanpa tanda ribuan: 1250.50.</translation>
    </message>
    <message>
        <source>{column} says in every file who is meant.</source>
        <translation>{column} menunjukkan dalam setiap fail siapa yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Please honour it: whoever has a day under “{column}” asked not to be contacted.</source>
        <translation>Harap dihormati: sesiapa yang ada tarikh di “{column}” minta tidak dihubungi.</translation>
    </message>
    <message>
        <source>This is people&apos;s data. Keep it safe, and delete it when it is not needed.</source>
        <translation>Ini data orang. Simpan dengan selamat, dan padam apabila tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>Another shop of Shop CRM takes in {customers}.csv and {purchases}.csv, in this order, and plans the calls anew. The other tables are for reading.</source>
        <translation>Kedai lain yang guna Shop CRM boleh membawa masuk {customers}.csv dan kemudian {purchases}.csv, mengikut urutan ini, dan merancang panggilan dari awal. Jadual lain adalah untuk dibaca.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Hubungi {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {path}.</source>
        <translation>
            <numerusform>%n pelanggan ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of purchases are in {path}.</source>
        <translation>
            <numerusform>%n baris pembelian ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are in {path}.</source>
        <translation>
            <numerusform>%n susulan ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are in {path}.</source>
        <translation>
            <numerusform>%n aduan ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are in {path}.</source>
        <translation>
            <numerusform>%n kenalan ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are in {path}.</source>
        <translation>
            <numerusform>%n panggilan ada dalam {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n rows, is in {path}.</source>
        <translation>
            <numerusform>Semuanya, %n baris, ada dalam {path}.</numerusform>
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
        <translation>Susulan</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Panggilan yang dibuat</translation>
    </message>
    <message>
        <source>Steps of complaints</source>
        <translation>Langkah aduan</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Permintaan</translation>
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
        <translation>Mesej yang dihantar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Goods that came</source>
        <translation>Barang yang sampai</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rancangan</translation>
    </message>
    <message>
        <source>Steps of plans</source>
        <translation>Langkah rancangan</translation>
    </message>
    <message>
        <source>Messages of plans</source>
        <translation>Mesej rancangan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Everybody, with phones, consents and the notes about them.</source>
        <translation>Semua orang, dengan telefon, persetujuan dan catatan tentang mereka.</translation>
    </message>
    <message>
        <source>What was bought, one row for each line; those of forgotten people stand without a person.</source>
        <translation>Yang dibeli, satu baris bagi setiap barang; milik orang yang sudah dilupakan tercatat tanpa nama.</translation>
    </message>
    <message>
        <source>Every call that was planned, and what became of it.</source>
        <translation>Setiap panggilan yang dirancang, dan apa jadinya.</translation>
    </message>
    <message>
        <source>What people complained of, and how it was made right.</source>
        <translation>Apa yang diadukan orang, dan bagaimana ia diselesaikan.</translation>
    </message>
    <message>
        <source>Every phone number, also the wrong ones.</source>
        <translation>Semua nombor telefon, juga yang salah.</translation>
    </message>
    <message>
        <source>Each call with its result, and what they said.</source>
        <translation>Setiap panggilan dengan hasilnya, dan apa kata mereka.</translation>
    </message>
    <message>
        <source>What was done about each complaint, day by day.</source>
        <translation>Yang dilakukan bagi setiap aduan, hari demi hari.</translation>
    </message>
    <message>
        <source>What people wish for.</source>
        <translation>Apa yang dihajati orang.</translation>
    </message>
    <message>
        <source>The notes about customers, each with its day.</source>
        <translation>Catatan tentang pelanggan, masing-masing dengan tarikhnya.</translation>
    </message>
    <message>
        <source>What people answered when they were asked whether we may.</source>
        <translation>Jawapan orang apabila ditanya sama ada kita boleh.</translation>
    </message>
    <message>
        <source>Who wants a greeting on which occasion.</source>
        <translation>Siapa mahu ucapan pada perayaan apa.</translation>
    </message>
    <message>
        <source>The messages and greetings that went out.</source>
        <translation>Mesej dan ucapan yang sudah dihantar.</translation>
    </message>
    <message>
        <source>The product cards.</source>
        <translation>Kad produk.</translation>
    </message>
    <message>
        <source>Which goods came on which day.</source>
        <translation>Barang apa yang sampai pada hari apa.</translation>
    </message>
    <message>
        <source>The plans by which follow-ups are made.</source>
        <translation>Rancangan yang membuat susulan.</translation>
    </message>
    <message>
        <source>The steps of each plan.</source>
        <translation>Langkah-langkah setiap rancangan.</translation>
    </message>
    <message>
        <source>The shop&apos;s own words for the messages at these steps.</source>
        <translation>Kata-kata kedai sendiri untuk mesej pada langkah-langkah ini.</translation>
    </message>
    <message>
        <source>How the shop is set up.</source>
        <translation>Bagaimana kedai ditetapkan.</translation>
    </message>
</context>
<context>
    <name>flaw</name>
    <message>
        <source>damaged pages in the file</source>
        <translation>halaman rosak dalam fail</translation>
    </message>
    <message>
        <source>rows that belong to nobody</source>
        <translation>baris yang tiada pemilik</translation>
    </message>
    <message>
        <source>purchases whose lines do not add up</source>
        <translation>pembelian yang jumlah barisnya tidak sepadan</translation>
    </message>
    <message>
        <source>gaps in the search index</source>
        <translation>indeks carian tidak lengkap</translation>
    </message>
    <message>
        <source>wrong monthly sums</source>
        <translation>jumlah bulanan yang silap</translation>
    </message>
    <message>
        <source>calls shown on a wrong day</source>
        <translation>panggilan yang dipaparkan pada hari yang salah</translation>
    </message>
    <message>
        <source>calls that should not be open</source>
        <translation>panggilan yang sepatutnya sudah selesai</translation>
    </message>
    <message>
        <source>entries that were changed from outside</source>
        <translation>catatan yang diubah dari luar</translation>
    </message>
    <message>
        <source>entries that stand with another customer</source>
        <translation>catatan yang berada pada pelanggan lain</translation>
    </message>
    <message>
        <source>calls that belong to nothing</source>
        <translation>panggilan yang tiada kaitan dengan apa-apa</translation>
    </message>
    <message>
        <source>wishes that do not agree with themselves</source>
        <translation>permintaan yang isinya tidak sepadan</translation>
    </message>
    <message>
        <source>complaints that do not agree with themselves</source>
        <translation>aduan yang isinya tidak sepadan</translation>
    </message>
    <message>
        <source>customers who were made one and are still two</source>
        <translation>pelanggan yang sudah disatukan tetapi masih dua</translation>
    </message>
    <message>
        <source>forgotten customers of whom something is left</source>
        <translation>pelanggan yang sudah dilupakan tetapi masih ada bakinya</translation>
    </message>
    <message>
        <source>numbers that could be given twice</source>
        <translation>nombor yang boleh diberi dua kali</translation>
    </message>
</context>
<context>
    <name>forget</name>
    <message>
        <source>Forget {name}?</source>
        <translation>Padamkan semua data {name}?</translation>
    </message>
    <message>
        <source>This is not the name: nobody was forgotten.</source>
        <translation>Ini bukan namanya: tiada sesiapa yang dipadamkan.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Yang dipadamkan</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang kekal</translation>
    </message>
    <message>
        <source>The name, to be sure</source>
        <translation>Namanya, untuk kepastian</translation>
    </message>
    <message>
        <source>Type “{name}” to be sure</source>
        <translation>Taip “{name}” untuk kepastian</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan sahaja</translation>
    </message>
    <message>
        <source>Forget for ever</source>
        <translation>Padam selama-lamanya</translation>
    </message>
    <message>
        <source>Forgotten in the shop</source>
        <translation>Sudah dipadamkan dari kedai</translation>
    </message>
    <message>
        <source>Clearing the shop file and the safe copies. Please leave the PC on…</source>
        <translation>Membersihkan fail kedai dan salinan selamat. Jangan tutup komputer dahulu…</translation>
    </message>
    <message>
        <source>Forgotten in the shop. Its file is cleared when the program starts again. {reason}</source>
        <translation>Sudah dipadamkan dari kedai. Failnya dibersihkan apabila program dibuka semula. {reason}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save a copy of all that is known</source>
        <translation>Simpan salinan semua perkara yang diketahui</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Laman web</translation>
    </message>
    <message>
        <source>{name} is forgotten for ever. This cannot be taken back.</source>
        <translation>Data {name} dipadamkan buat selama-lamanya. Ini tidak boleh dibatalkan.</translation>
    </message>
    <message>
        <source>Gone: name, numbers, address, everything they said, notes, wishes, messages and serial numbers.</source>
        <translation>Dipadamkan: nama, nombor, alamat, semua kata-katanya, nota, permintaan, mesej dan nombor siri.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that are still open are not made.</source>
        <translation>
            <numerusform>%n panggilan yang masih menunggu tidak akan dibuat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone too from every safe copy that can be reached; no earlier step about them can be undone.</source>
        <translation>Dipadamkan juga daripada setiap salinan selamat yang dapat dicapai; langkah lama tentang orang ini tidak boleh dibatalkan lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Staying: %n purchases, {amount}, with nobody&apos;s name on them, so that your sums stay right.</source>
        <translation>
            <numerusform>Kekal: %n pembelian, {amount}, tanpa nama sesiapa, supaya jumlah anda tetap betul.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that is brought in later does not bring them back to your lists.</source>
        <translation>Fail yang dibawa masuk kemudian tidak membawa orang ini kembali ke senarai anda.</translation>
    </message>
    <message>
        <source>What is on paper, in your phone or in a file that you saved yourself is yours to throw away.</source>
        <translation>Apa yang ada di atas kertas, dalam telefon atau dalam fail simpanan anda perlu anda buang sendiri.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Sudah dipadamkan.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten, also in %n safe copies.</source>
        <translation>
            <numerusform>Sudah dipadamkan, juga dalam %n salinan selamat.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is known of {name} is in {page}, and for another program in {data}.</source>
        <translation>Semua yang diketahui tentang {name} ada dalam {page}, dan untuk program lain dalam {data}.</translation>
    </message>
    <message>
        <source>The safe copies in {path} could not be reached: they are cleared with the next copy made there.</source>
        <translation>Salinan selamat di {path} tidak dapat dicapai: ia dibersihkan apabila salinan seterusnya dibuat di sana.</translation>
    </message>
    <message>
        <source>{path} cannot be opened, so what it may hold of them stays in it. Delete it once you do not need it.</source>
        <translation>{path} tidak dapat dibuka, jadi datanya mungkin masih ada di dalamnya. Padamkannya sendiri apabila tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>{path} still holds them, and is cleared with the next copy made there. {reason}</source>
        <translation>{path} masih menyimpan datanya, dan dibersihkan apabila salinan seterusnya dibuat di sana. {reason}</translation>
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
        <translation>{address}, {name} dan {shop} diisi bagi setiap orang.</translation>
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
        <translation>Beginilah bunyinya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Sudah dihantar</translation>
    </message>
    <message>
        <source>A complaint is open in this house: nothing cheerful goes there until it is solved.</source>
        <translation>Masih ada aduan di rumah ini: tiada ucapan gembira sehingga aduan itu selesai.</translation>
    </message>
    <message>
        <source>Then we note: sent by {way}.</source>
        <translation>Kemudian kita catat: dihantar melalui {way}.</translation>
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
        <translation>Belum ada yang ditanda: tanda siapa yang masuk senarai.</translation>
    </message>
    <message>
        <source>Greetings {day}</source>
        <translation>Ucapan {day}</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n greetings is saved: {path}</source>
        <translation>
            <numerusform>Senarai %n ucapan disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Cetak senarai</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Ubah jumlahnya</translation>
    </message>
    <message>
        <source>Nobody to greet on this occasion</source>
        <translation>Tiada sesiapa untuk diberi ucapan</translation>
    </message>
    <message>
        <source>Ask at the counter who would like a greeting, and tick it among the facts on the customer&apos;s card. Nobody is greeted who did not ask.</source>
        <translation>Tanya di kaunter siapa yang mahukan ucapan, kemudian tandakan pada butiran di kad pelanggan. Yang tidak meminta tidak diberi ucapan.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Dear {address} {name}, happy birthday! We wish you good health and a joyful year. {shop}</source>
        <translation>{address} {name}, selamat hari jadi! Semoga sihat dan gembira sentiasa. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a happy New Year to you and your family! Thank you for coming to us. {shop}</source>
        <translation>{address} {name}, Selamat Tahun Baharu untuk sekeluarga! Terima kasih kerana datang ke kedai kami. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, Gong Xi Fa Cai! We wish you and your family a prosperous new year. {shop}</source>
        <translation>{address} {name}, Gong Xi Fa Cai! Semoga tahun baharu ini membawa tuah untuk sekeluarga. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a peaceful Nyepi to you and your family. {shop}</source>
        <translation>{address} {name}, selamat menyambut Hari Nyepi untuk sekeluarga. {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, a blessed Eid al-Fitr to you and your family! {shop}</source>
        <translation>{address} {name}, Selamat Hari Raya Aidilfitri untuk sekeluarga! {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, happy Deepavali to you and your family! {shop}</source>
        <translation>{address} {name}, Selamat Hari Deepavali untuk sekeluarga! {shop}</translation>
    </message>
    <message>
        <source>Dear {address} {name}, merry Christmas to you and your family! {shop}</source>
        <translation>{address} {name}, Selamat Hari Krismas untuk sekeluarga! {shop}</translation>
    </message>
    <message numerus="yes">
        <source>Birthdays, next %n days</source>
        <translation>
            <numerusform>Hari jadi, %n hari akan datang</numerusform>
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
        <translation>Yang meminta ucapan pada hari ini dan telah berbelanja {amount} atau lebih sejak mula datang.</translation>
    </message>
    <message>
        <source>Who asked for a greeting on their birthday and has spent {amount} or more with us.</source>
        <translation>Yang meminta ucapan pada hari jadinya dan telah berbelanja {amount} atau lebih di sini.</translation>
    </message>
    <message>
        <source>sent {day} by {way}</source>
        <translation>dihantar {day} melalui {way}</translation>
    </message>
    <message>
        <source>complaint open</source>
        <translation>ada aduan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. Undo takes back the note; what was sent stays sent.</source>
        <translation>{name}: dicatat sebagai dihantar melalui {way}. Batalkan hanya menarik balik catatan; yang sudah dihantar tetap dihantar.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A small shop that never forgets a customer who bought something that mattered.</source>
        <translation>Kedai kecil yang tidak pernah melupakan pelanggan yang membeli sesuatu yang bermakna.</translation>
    </message>
    <message>
        <source>the shop file (this PC&apos;s own shop when not said)</source>
        <translation>fail kedai (jika tidak dinyatakan: kedai di PC ini)</translation>
    </message>
    <message>
        <source>make a new, empty shop</source>
        <translation>buat kedai baharu yang kosong</translation>
    </message>
    <message>
        <source>its country: ID, MY, SG, US, GB and others</source>
        <translation>negaranya: ID, MY, SG, US, GB dan lain-lain</translation>
    </message>
    <message>
        <source>its currency (the country&apos;s when not said)</source>
        <translation>mata wangnya (jika tidak dinyatakan: ikut negaranya)</translation>
    </message>
    <message>
        <source>en, id or ms (the country&apos;s when not said)</source>
        <translation>en, id atau ms (jika tidak dinyatakan: ikut negaranya)</translation>
    </message>
    <message>
        <source>the shop&apos;s name, as printed on paper</source>
        <translation>nama kedai, seperti yang dicetak pada kertas</translation>
    </message>
    <message>
        <source>what the file lists (guessed when not said)</source>
        <translation>isi fail itu (jika tidak dinyatakan: diteka)</translation>
    </message>
    <message>
        <source>what a column holds, for example &quot;Nama=name&quot;; COLUMN= leaves it out; repeatable</source>
        <translation>isi sesuatu lajur, contohnya &quot;Nama=name&quot;; COLUMN= mengabaikannya; boleh diulang</translation>
    </message>
    <message>
        <source>the sign before cents, when the file does not decide it</source>
        <translation>tanda sebelum sen, jika tidak jelas daripada failnya</translation>
    </message>
    <message>
        <source>the order within its days, when the file does not decide it</source>
        <translation>susunan hari, bulan dan tahun, jika tidak jelas daripada failnya</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>hanya beritahu apa yang akan berlaku</translation>
    </message>
    <message>
        <source>write the lines not taken to this file, to be mended</source>
        <translation>tulis baris yang tidak diambil ke dalam fail ini, untuk dibetulkan</translation>
    </message>
    <message>
        <source>record a purchase</source>
        <translation>catat satu pembelian</translation>
    </message>
    <message>
        <source>who bought it</source>
        <translation>siapa yang membelinya</translation>
    </message>
    <message>
        <source>what was bought; repeat for more lines</source>
        <translation>apa yang dibeli; ulang untuk baris lain</translation>
    </message>
    <message>
        <source>the line&apos;s amount, one for each item: 5,5jt or 1,250.50</source>
        <translation>jumlah baris itu, satu bagi setiap barang: 5,5jt atau 1,250.50</translation>
    </message>
    <message>
        <source>its category, for each item</source>
        <translation>kategorinya, bagi setiap barang</translation>
    </message>
    <message>
        <source>how many, for each item</source>
        <translation>kuantitinya, bagi setiap barang</translation>
    </message>
    <message>
        <source>its warranty, for each item</source>
        <translation>warantinya, bagi setiap barang</translation>
    </message>
    <message>
        <source>its serial number, for each item</source>
        <translation>nombor sirinya, bagi setiap barang</translation>
    </message>
    <message>
        <source>the day of the purchase (today when not said)</source>
        <translation>tarikh pembelian (jika tidak dinyatakan: hari ini)</translation>
    </message>
    <message>
        <source>the call&apos;s number, as listed by: due; or of a printed list its number/row: 147/3</source>
        <translation>nombor panggilan, seperti dalam: due; atau nombor/baris senarai bercetak: 147/3</translation>
    </message>
    <message>
        <source>the customer&apos;s phone; several with / between</source>
        <translation>telefon pelanggan; jika beberapa, pisahkan dengan /</translation>
    </message>
    <message>
        <source>Without a command: the window, or without a screen the sample shop&apos;s day. More: shop-crm COMMAND --help</source>
        <translation>Tanpa arahan: tetingkapnya, atau tanpa skrin sehari di kedai contoh. Selanjutnya: shop-crm COMMAND --help</translation>
    </message>
    <message>
        <source>Asks for the PIN on the terminal when the owner has set one and keeps this for those who know it.</source>
        <translation>Meminta PIN di terminal jika pemilik telah menetapkan PIN dan mengkhaskan ini untuk yang mengetahuinya.</translation>
    </message>
    <message>
        <source>take this day (2026-12-24) for today</source>
        <translation>anggap hari ini tarikh itu (2026-12-24)</translation>
    </message>
    <message>
        <source>bring in a file of purchases or customers (CSV, XLSX, XLS, ODS, vCard)</source>
        <translation>masukkan fail pembelian atau pelanggan (CSV, XLSX, XLS, ODS, vCard)</translation>
    </message>
    <message>
        <source>which sheet of a workbook (the first with named columns when not said)</source>
        <translation>helaian yang mana (yang pertama dengan nama lajur jika tidak disebut)</translation>
    </message>
    <message>
        <source>how its letters are written (found out when not said)</source>
        <translation>pengekodan hurufnya (dicari sendiri jika tidak disebut)</translation>
    </message>
    <message>
        <source>the sign between its columns, or: tab (found out when not said)</source>
        <translation>tanda antara lajurnya, atau: tab (dicari sendiri jika tidak disebut)</translation>
    </message>
    <message>
        <source>the country of phone numbers without a country code (the shop&apos;s when not said)</source>
        <translation>negara bagi nombor telefon tanpa kod negara (negara kedai jika tidak disebut)</translation>
    </message>
    <message>
        <source>not as the last file with these columns was read, but as it shows itself</source>
        <translation>bukan seperti fail terakhir dengan lajur-lajur ini, tetapi sebagaimana adanya</translation>
    </message>
    <message>
        <source>write a list as a file (XLSX, CSV), contacts (VCF), calls (ICS) or everything (ZIP)</source>
        <translation>tulis senarai sebagai fail (XLSX, CSV), kenalan (VCF), panggilan (ICS) atau semuanya (ZIP)</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>salah satu daripada: {names}</translation>
    </message>
    <message>
        <source>where to write it; its ending says what kind it is</source>
        <translation>di mana ditulis; akhirannya menentukan jenisnya</translation>
    </message>
    <message>
        <source>only those who bought this product; goes with: {names}</source>
        <translation>hanya yang membeli barang ini; boleh dengan: {names}</translation>
    </message>
    <message>
        <source>what the customer said, word for word</source>
        <translation>kata-kata pelanggan, tepat seperti yang disebut</translation>
    </message>
    <message>
        <source>list the calls that are due</source>
        <translation>senaraikan panggilan yang sudah sampai masanya</translation>
    </message>
    <message>
        <source>how to list them</source>
        <translation>cara menyenaraikannya</translation>
    </message>
    <message>
        <source>write the call list to print (PDF)</source>
        <translation>buat senarai panggilan untuk dicetak (PDF)</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>tempat untuk menyimpannya</translation>
    </message>
    <message>
        <source>sheets, or a receipt printer&apos;s roll</source>
        <translation>helaian kertas, atau gulungan pencetak resit</translation>
    </message>
    <message>
        <source>the order: by priority, promised time, street or name</source>
        <translation>urutan: ikut keutamaan, masa yang dijanjikan, jalan, atau nama</translation>
    </message>
    <message>
        <source>what the codes do: dial the number, or open WhatsApp with the message in it</source>
        <translation>guna kod: mendail nombornya, atau membuka WhatsApp dengan mesejnya</translation>
    </message>
    <message>
        <source>how large the letters are</source>
        <translation>saiz huruf</translation>
    </message>
    <message>
        <source>who prints it</source>
        <translation>siapa yang mencetaknya</translation>
    </message>
    <message>
        <source>book what came of a call</source>
        <translation>catat hasil panggilan</translation>
    </message>
    <message>
        <source>one of: {outcomes}</source>
        <translation>salah satu daripada: {outcomes}</translation>
    </message>
    <message>
        <source>when to call back, for example &quot;tue 10:00&quot;</source>
        <translation>bila hendak menelefon semula, contohnya &quot;sel 10:00&quot;</translation>
    </message>
    <message>
        <source>book what came of a printed list&apos;s calls, from one line</source>
        <translation>mencatat hasil panggilan daripada senarai bercetak, dalam satu baris</translation>
    </message>
    <message>
        <source>the list&apos;s number, as it stands at the top right of the paper</source>
        <translation>nombor senarai, di penjuru kanan atas kertas</translation>
    </message>
    <message>
        <source>rows and outcomes, for example &quot;3 ok, 4 na, 5 cb fri 10:00, 6 problem too loud&quot;</source>
        <translation>baris dan hasilnya, contohnya &quot;3 ok, 4 na, 5 cb jumaat 10:00, 6 masalah terlalu kuat&quot;</translation>
    </message>
    <message>
        <source>book it; without this, only what would happen</source>
        <translation>catat; tanpa ini hanya dinyatakan apa yang akan berlaku</translation>
    </message>
    <message>
        <source>book this row although it was booked since the print; repeatable</source>
        <translation>catat baris ini walaupun sudah dicatat selepas dicetak; boleh diulang</translation>
    </message>
    <message>
        <source>find a customer by a piece of name, phone or item</source>
        <translation>cari pelanggan dengan sebahagian nama, telefon atau barang</translation>
    </message>
    <message>
        <source>write all that is known of one customer, to hand it over (a page and JSON)</source>
        <translation>tulis semua yang diketahui tentang seorang pelanggan, untuk diserahkan (laman dan JSON)</translation>
    </message>
    <message>
        <source>where to write the page; the JSON goes beside it</source>
        <translation>tempat menulis laman itu; JSON diletakkan di sebelahnya</translation>
    </message>
    <message>
        <source>forget a customer who asks for it; this cannot be undone</source>
        <translation>padamkan data pelanggan yang memintanya; tidak boleh dibatalkan</translation>
    </message>
    <message>
        <source>the customer&apos;s name as it stands, to be sure; without it, what would happen</source>
        <translation>nama pelanggan seperti tertera, untuk kepastian; tanpanya, hanya diberitahu apa yang akan berlaku</translation>
    </message>
    <message>
        <source>a folder with more safe copies, to forget there too; repeatable</source>
        <translation>folder lain yang ada salinan selamat, untuk dipadamkan juga di sana; boleh diulang</translation>
    </message>
    <message>
        <source>the customer&apos;s number, as listed by: find</source>
        <translation>nombor pelanggan, seperti yang disenaraikan oleh: find</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>batalkan langkah terakhir</translation>
    </message>
    <message>
        <source>another step&apos;s number; that of an undo does it again</source>
        <translation>nombor langkah lain; nombor langkah pembatalan melakukannya semula</translation>
    </message>
    <message>
        <source>make a safe copy of the shop</source>
        <translation>buat salinan selamat kedai</translation>
    </message>
    <message>
        <source>the folder (beside the shop file when not said)</source>
        <translation>foldernya (jika tidak dinyatakan: di sebelah fail kedai)</translation>
    </message>
    <message>
        <source>lock the copy with the passphrase that was chosen in the settings</source>
        <translation>kunci salinan dengan frasa laluan yang dipilih dalam tetapan</translation>
    </message>
    <message>
        <source>list the safe copies and what each of them holds</source>
        <translation>senaraikan salinan selamat dan isi setiap satunya</translation>
    </message>
    <message>
        <source>go back to a safe copy; the shop file of now is kept aside whole</source>
        <translation>kembali kepada salinan selamat; fail kedai yang sekarang disimpan sepenuhnya di sebelahnya</translation>
    </message>
    <message>
        <source>look in this folder too, such as a stick</source>
        <translation>cari juga dalam folder ini, contohnya pemacu USB</translation>
    </message>
    <message>
        <source>look the whole shop file over</source>
        <translation>semak keseluruhan fail kedai</translation>
    </message>
    <message>
        <source>take all that can be read out of a damaged shop file into a new one</source>
        <translation>ambil semua yang boleh dibaca daripada fail kedai yang rosak ke dalam fail baharu</translation>
    </message>
    <message>
        <source>the new shop file to be made</source>
        <translation>fail kedai baharu yang akan dibuat</translation>
    </message>
    <message>
        <source>make the sample shop and show its day</source>
        <translation>buat kedai contoh dan tunjukkan harinya</translation>
    </message>
    <message>
        <source>where it stands: ID, MY, US and others</source>
        <translation>tempatnya: ID, MY, US dan lain-lain</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>siapa yang membuatnya</translation>
    </message>
    <message>
        <source>a number of your own: sent twice, it is kept once</source>
        <translation>nombor sendiri: dihantar dua kali pun disimpan sekali sahaja</translation>
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
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kandungannya</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tiada apa yang ditemui</translation>
    </message>
    <message>
        <source>No topic has all these words. Try fewer of them, or another word for the same.</source>
        <translation>Tiada topik yang mengandungi semua perkataan ini. Cuba kurangkan perkataan, atau guna perkataan lain.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari bantuan</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Perihal program</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>reading</source>
        <translation>sedang membaca</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>sedang menulis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>{file}: encoding {encoding}, columns separated by {separator}</source>
        <translation>{file}: pengekodan {encoding}, lajur dipisahkan oleh {separator}</translation>
    </message>
    <message>
        <source>Columns used: {columns}</source>
        <translation>Lajur yang digunakan: {columns}</translation>
    </message>
    <message>
        <source>It is read as the last file with these columns was read; if not so: --anew</source>
        <translation>Dibaca seperti fail terakhir dengan lajur-lajur ini; jika bukan begitu: --anew</translation>
    </message>
    <message>
        <source>Kind of file: {kind}</source>
        <translation>Jenis fail: {kind}</translation>
    </message>
    <message>
        <source>Columns not used: {columns}</source>
        <translation>Lajur yang tidak digunakan: {columns}</translation>
    </message>
    <message>
        <source>Days are read as you said: {order}</source>
        <translation>Tarikh dibaca seperti yang anda tetapkan: {order}</translation>
    </message>
    <message>
        <source>Cents stand behind {sign}, as you said</source>
        <translation>Sen ditulis selepas {sign}, seperti yang anda tetapkan</translation>
    </message>
    <message>
        <source>Cents stand behind {sign} (shown by all lines together)</source>
        <translation>Sen ditulis selepas {sign} (dilihat daripada semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Nothing in the file shows which sign stands before cents</source>
        <translation>Tiada apa-apa dalam fail ini menunjukkan tanda sebelum sen</translation>
    </message>
    <message>
        <source>{file}: address cards, encoding {encoding}</source>
        <translation>{file}: kad kenalan, pengekodan {encoding}</translation>
    </message>
    <message>
        <source>{file}: sheet “{sheet}”</source>
        <translation>{file}: helaian “{sheet}”</translation>
    </message>
    <message>
        <source>Other sheets, not read: {sheets} (choose one with: --sheet)</source>
        <translation>Helaian lain, tidak dibaca: {sheets} (pilih dengan: --sheet)</translation>
    </message>
    <message>
        <source>The columns are named in line {line}; what stands above is left out</source>
        <translation>Nama lajur ada pada baris {line}; yang di atasnya tidak dimasukkan</translation>
    </message>
    <message>
        <source>Days are written day first (shown by all lines together)</source>
        <translation>Tarikh ditulis dengan hari di depan (dilihat daripada semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are written month first (shown by all lines together)</source>
        <translation>Tarikh ditulis dengan bulan di depan (dilihat daripada semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are written year first (shown by all lines together)</source>
        <translation>Tarikh ditulis dengan tahun di depan (dilihat daripada semua baris bersama-sama)</translation>
    </message>
    <message>
        <source>Days are taken as day first, the custom here; if not so: --days</source>
        <translation>Tarikh kami baca dengan hari di depan, seperti kebiasaan di sini; jika bukan begitu: --days</translation>
    </message>
    <message>
        <source>Days are taken as month first, the custom here; if not so: --days</source>
        <translation>Tarikh kami baca dengan bulan di depan, seperti kebiasaan di sini; jika bukan begitu: --days</translation>
    </message>
    <message>
        <source>Days are taken as year first; if not so: --days</source>
        <translation>Tarikh kami baca dengan tahun di depan; jika bukan begitu: --days</translation>
    </message>
    <message>
        <source>New, but perhaps customers that you have already (see “Who is here twice?”): lines {lines}</source>
        <translation>Baharu, tetapi mungkin pelanggan yang sudah ada (lihat “Siapa tercatat dua kali?”): baris {lines}</translation>
    </message>
    <message>
        <source>lines read</source>
        <translation>baris yang dibaca</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>lines added to purchases that are there</source>
        <translation>baris ditambah pada pembelian yang sudah ada</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>of them perhaps here already</source>
        <translation>antaranya mungkin sudah ada</translation>
    </message>
    <message>
        <source>lines rejected</source>
        <translation>baris yang ditolak</translation>
    </message>
    <message>
        <source>sales to nobody named, left out</source>
        <translation>jualan tanpa nama, tidak dimasukkan</translation>
    </message>
    <message>
        <source>lines that give money back</source>
        <translation>baris yang memulangkan wang</translation>
    </message>
    <message>
        <source>lines there already</source>
        <translation>baris sedia ada</translation>
    </message>
    <message>
        <source>lines that differ from what is there</source>
        <translation>baris yang berbeza daripada yang sedia ada</translation>
    </message>
    <message>
        <source>sum of amounts</source>
        <translation>jumlah keseluruhan</translation>
    </message>
    <message>
        <source>given back of it</source>
        <translation>yang dipulangkan</translation>
    </message>
    <message>
        <source>the file&apos;s sum, before each line is rounded</source>
        <translation>jumlah dalam fail, sebelum setiap baris dibundarkan</translation>
    </message>
    <message>
        <source>follow-ups planned</source>
        <translation>susulan dirancang</translation>
    </message>
    <message>
        <source>left out as expired</source>
        <translation>ditinggalkan kerana sudah luput</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected lines are in {path}: mend them there and import that file.</source>
        <translation>Baris yang ditolak ada di {path}: betulkan di situ, kemudian import fail itu.</translation>
    </message>
    <message>
        <source>To have the rejected lines in a file that can be mended: --rejects FILE</source>
        <translation>Untuk mendapatkan baris yang ditolak dalam fail yang boleh dibetulkan: --rejects FILE</translation>
    </message>
    <message>
        <source>Names longer than 200 characters were cut, the rest was left out: lines {lines}</source>
        <translation>Nama yang melebihi 200 aksara dipotong, bakinya tidak disimpan: baris {lines}</translation>
    </message>
    <message>
        <source>Left as they are in the shop, though the file says otherwise: lines {lines}</source>
        <translation>Dibiarkan seperti di kedai, walaupun isi failnya berbeza: baris {lines}</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Tiada apa-apa ditulis (--dry-run).</translation>
    </message>
    <message>
        <source>All of it can be taken back with: undo</source>
        <translation>Semuanya boleh dibatalkan dengan: undo</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>baris {line}: {reason}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak digunakan</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What it tells us</source>
        <translation>Maksudnya</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>What {column} tells us</source>
        <translation>Maksud {column}</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Isi fail</translation>
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
        <translation>Cara menulis tarikh</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Phone numbers are of</source>
        <translation>Nombor telefon dari negara</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengekodan huruf</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Pemisah lajur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>“{text}” is {meaning}</source>
        <translation>“{text}” ialah {meaning}</translation>
    </message>
    <message>
        <source>as in “{text}”</source>
        <translation>seperti “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n lajur</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Seperti dalam fail</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>Hari dahulu (31/12/2026)</translation>
    </message>
    <message>
        <source>Month first (12/31/2026)</source>
        <translation>Bulan dahulu (12/31/2026)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Tahun dahulu (2026-12-31)</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>Cara menulis jumlah</translation>
    </message>
    <message>
        <source>Days are taken as day first, the custom here</source>
        <translation>Tarikh dibaca hari dahulu, kebiasaan di sini</translation>
    </message>
    <message>
        <source>Days are taken as month first, the custom here</source>
        <translation>Tarikh dibaca bulan dahulu, kebiasaan di sini</translation>
    </message>
    <message>
        <source>Days are taken as year first</source>
        <translation>Tarikh dibaca tahun dahulu</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bawa masuk fail</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Membaca {file} …</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Sedang membawa masuk …</translation>
    </message>
    <message>
        <source>Stopped: nothing was brought in, the shop is as it was.</source>
        <translation>Dihentikan: tiada apa yang dibawa masuk, kedai kekal seperti sedia kala.</translation>
    </message>
    <message>
        <source>{file} - not taken.csv</source>
        <translation>{file} - tidak diambil.csv</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Jadual dan kad kenalan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>Save the rejected lines…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>To go on, choose in the table which column tells us: {fields}.</source>
        <translation>Untuk meneruskan, pilih dalam jadual lajur mana yang mengandungi: {fields}.</translation>
    </message>
    <message>
        <source>We are reading the file. Nothing is written yet.</source>
        <translation>Kami sedang membaca fail. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>Semua isi fail ini sudah ada dalam kedai.</translation>
    </message>
    <message>
        <source>{file}: {reason} {shown} is still shown.</source>
        <translation>{file}: {reason} {shown} masih ditunjukkan.</translation>
    </message>
    <message>
        <source>If the first line of the file holds no names of columns, write them above it: Name, Phone, Date, Item, Price. It is not read as a customer.</source>
        <translation>Jika baris pertama fail ini bukan nama lajur, tulis nama lajur di atasnya: Nama, Telefon, Tarikh, Barang, Harga. Baris itu tidak dibaca sebagai pelanggan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tiada apa yang ditulis.</translation>
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
        <translation>Apa yang dapat diambil daripada fail ini sudah ada dalam kedai.</translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>%n pelanggan ditambah</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in from {file}: {customers}.</source>
        <translation>Dibawa masuk daripada {file}: {customers}.</translation>
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
            <numerusform>%n susulan dirancang</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in from {file}: {purchases}, {customers}, {follow_ups}.</source>
        <translation>Dibawa masuk daripada {file}: {purchases}, {customers}, {follow_ups}.</translation>
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
        <translation>Baris dalam fail</translation>
    </message>
    <message>
        <source>new lines</source>
        <translation>baris baharu</translation>
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
        <translation>Baris yang berbeza</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Wang dipulangkan</translation>
    </message>
    <message>
        <source>Sales to nobody named</source>
        <translation>Jualan tanpa nama</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Baris baharu</translation>
    </message>
    <message>
        <source>Lines there already</source>
        <translation>Baris yang sudah ada</translation>
    </message>
    <message>
        <source>Follow-ups left out</source>
        <translation>Susulan yang ditinggalkan</translation>
    </message>
    <message>
        <source>They are not taken. Save them, mend them, and bring that file in.</source>
        <translation>Baris ini tidak diambil. Simpan, betulkan, kemudian bawa masuk fail itu.</translation>
    </message>
    <message>
        <source>They come in as new customers; “Who is here twice?” asks about each later.</source>
        <translation>Mereka masuk sebagai pelanggan baharu; “Siapa tercatat dua kali?” bertanya satu demi satu nanti.</translation>
    </message>
    <message>
        <source>The shop has them otherwise, and stays as it is.</source>
        <translation>Dalam kedai tercatat lain, dan yang di kedai kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>They lessen the purchase to which they belong.</source>
        <translation>Baris ini mengurangkan pembelian asalnya.</translation>
    </message>
    <message>
        <source>They name nobody, so there is nobody to call.</source>
        <translation>Tiada nama padanya, jadi tiada sesiapa untuk dihubungi.</translation>
    </message>
    <message>
        <source>The shop has them: nothing comes in twice.</source>
        <translation>Sudah ada dalam kedai: tiada yang masuk dua kali.</translation>
    </message>
    <message>
        <source>A call about them would have been in the past. The purchases come in.</source>
        <translation>Panggilan tentang ini sudah lepas masanya. Pembeliannya tetap masuk.</translation>
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
        <translation>Fail lain…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Lepaskan fail di sini</translation>
    </message>
    <message>
        <source>A list of purchases or customers: Excel, CSV, or the address cards of a phone. You see everything before it is written.</source>
        <translation>Senarai pembelian atau pelanggan: Excel, CSV, atau kad kenalan dari telefon. Semuanya dapat dilihat sebelum ditulis.</translation>
    </message>
    <message>
        <source>Read as you read such a file the last time.</source>
        <translation>Dibaca seperti fail serupa kali terakhir.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca semula</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bawa masuk</translation>
    </message>
</context>
<context>
    <name>import field</name>
    <message>
        <source>receipt or order number</source>
        <translation>nombor resit atau tempahan</translation>
    </message>
    <message>
        <source>number of the line</source>
        <translation>nombor baris</translation>
    </message>
    <message>
        <source>day of the purchase</source>
        <translation>tarikh pembelian</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>nombor pelanggan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>gelaran</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mel</translation>
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
        <translation>kuantiti</translation>
    </message>
    <message>
        <source>amount of the line</source>
        <translation>jumlah baris ini</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>harga seunit</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>nombor siri</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>waranti</translation>
    </message>
    <message>
        <source>served by</source>
        <translation>dilayan oleh</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>kata mereka</translation>
    </message>
    <message>
        <source>sale or refund</source>
        <translation>jualan atau bayaran balik</translation>
    </message>
    <message>
        <source>cancelled on</source>
        <translation>dibatalkan pada</translation>
    </message>
    <message>
        <source>goods of the order, after discounts</source>
        <translation>barang pesanan, selepas diskaun</translation>
    </message>
    <message>
        <source>given back of the order</source>
        <translation>pulangan daripada pesanan</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>mata wang</translation>
    </message>
    <message>
        <source>name where the other is empty</source>
        <translation>nama jika yang lain kosong</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>hari jadi</translation>
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
        <translation>minta supaya tidak dihubungi</translation>
    </message>
    <message>
        <source>calls about purchases allowed</source>
        <translation>boleh dihubungi tentang pembelian</translation>
    </message>
    <message>
        <source>offers and greetings allowed</source>
        <translation>boleh dihantar tawaran dan ucapan</translation>
    </message>
    <message>
        <source>wrong phone number</source>
        <translation>nombor telefon yang salah</translation>
    </message>
    <message>
        <source>best time to call</source>
        <translation>masa terbaik untuk memanggil</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>siapa yang membawa mereka</translation>
    </message>
    <message>
        <source>how they heard of you</source>
        <translation>tahu kedai ini dari mana</translation>
    </message>
    <message>
        <source>how many came back</source>
        <translation>berapa yang dipulangkan</translation>
    </message>
    <message>
        <source>given back for the line</source>
        <translation>wang dipulangkan bagi baris itu</translation>
    </message>
</context>
<context>
    <name>import origin</name>
    <message>
        <source>Loyverse: receipts by item</source>
        <translation>Loyverse: resit mengikut barang</translation>
    </message>
    <message>
        <source>Shopify: orders</source>
        <translation>Shopify: pesanan</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Kenalan Google</translation>
    </message>
    <message>
        <source>Google Contacts, older layout</source>
        <translation>Kenalan Google, susunan lama</translation>
    </message>
    <message>
        <source>Address cards of a phone (vCard)</source>
        <translation>Kad kenalan dari telefon (vCard)</translation>
    </message>
    <message>
        <source>Orders, one row for each line</source>
        <translation>Pesanan, satu baris bagi setiap barang</translation>
    </message>
    <message>
        <source>A list saved by Shop CRM</source>
        <translation>Senarai yang disimpan oleh Shop CRM</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Helaian buatan sendiri</translation>
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
        <translation>Tiada label untuk dicetak</translation>
    </message>
    <message>
        <source>Nobody on this list has an address and may be written to. Addresses are kept on the cards.</source>
        <translation>Tiada sesiapa dalam senarai ini yang ada alamat dan boleh dihantar surat. Alamat disimpan di kad pelanggan.</translation>
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
            <numerusform>Hanya %n yang pertama dalam senarai dicetak sekali gus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no address and get none.</source>
        <translation>
            <numerusform>%n orang tiada alamat dan tidak mendapat label.</numerusform>
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
        <translation>Terlalu panjang untuk label walaupun dengan huruf kecil, jadi tidak dicetak: {names}. Guna label yang lebih besar, atau tulis tangan.</translation>
    </message>
    <message>
        <source>{columns} × {rows}, each {width} × {height} mm</source>
        <translation>{columns} × {rows}, setiap satu {width} × {height} mm</translation>
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
        <translation>menunggu nombor baharu: yang lama salah</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>tiada nombor telefon</translation>
    </message>
    <message>
        <source>OPEN COMPLAINT: “{said}”</source>
        <translation>ADUAN BELUM SELESAI: “{said}”</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Tanya: {question}</translation>
    </message>
    <message>
        <source>Last words: “{said}”</source>
        <translation>Kali terakhir katanya: “{said}”</translation>
    </message>
    <message>
        <source>Best: {time}</source>
        <translation>Masa terbaik: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: “Catch up” in the window asks which of them to keep.</source>
        <translation>
            <numerusform>%n panggilan sudah menunggu terlalu lama: “Kejar yang tertunggak” dalam tetingkap program bertanya yang mana dikekalkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Lock the screen</source>
        <translation>Kunci skrin</translation>
    </message>
    <message>
        <source>PIN, hide everything, go away for a moment</source>
        <translation>PIN, sembunyikan semua, pergi sekejap</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Tetapkan PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits that you use nowhere else. The PIN keeps curious eyes out of the window; the shop&apos;s file is not encrypted by it.</source>
        <translation>4 hingga 12 digit yang tidak anda guna di tempat lain. PIN menghalang mata yang ingin tahu daripada melihat tetingkap ini; fail kedai tidak disulitkan olehnya.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN baharu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Tetapkan PIN ini</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it: not on this PC. It is shown only now. Should you forget the PIN, it takes the PIN away.</source>
        <translation>Tulis kod ini dan simpan di tempat yang hanya anda tahu: bukan dalam PC ini. Kod ini dipaparkan sekarang sahaja. Jika anda terlupa PIN, kod ini membuang PIN itu.</translation>
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
        <translation>PIN telah ditetapkan. Inilah kod pemulihan anda</translation>
    </message>
    <message>
        <source>The PIN is needed for this</source>
        <translation>PIN diperlukan untuk ini</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Berkunci</translation>
    </message>
    <message>
        <source>Locked. What you were doing is kept beneath.</source>
        <translation>Dikunci. Kerja anda tadi masih ada di sebaliknya.</translation>
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
        <translation>PIN telah dibuang: tiada lagi yang dikunci.</translation>
    </message>
    <message>
        <source>The PIN is taken away. Set a new one in the settings, under Lock.</source>
        <translation>PIN telah dibuang. Tetapkan yang baharu dalam tetapan, di bahagian Kunci.</translation>
    </message>
    <message>
        <source>Set a PIN first: then the screen can be locked.</source>
        <translation>Tetapkan PIN dahulu: selepas itu skrin boleh dikunci.</translation>
    </message>
    <message>
        <source>With a PIN the screen can be locked, and some things are not done without it. It keeps curious eyes out of the window. The shop&apos;s file is not encrypted: whoever can take the file can read it.</source>
        <translation>Dengan PIN, skrin boleh dikunci, dan beberapa perkara tidak boleh dibuat tanpanya. PIN menghalang mata yang ingin tahu daripada melihat tetingkap ini. Fail kedai tidak disulitkan: sesiapa yang dapat mengambil fail itu dapat membacanya.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN telah ditetapkan.</translation>
    </message>
    <message>
        <source>No PIN is set: nothing is locked, and everybody may do everything.</source>
        <translation>Belum ada PIN: tiada yang dikunci, dan semua orang boleh membuat semuanya.</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Tetapkan PIN lain</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Buang PIN</translation>
    </message>
    <message>
        <source>The screen locks by itself</source>
        <translation>Skrin dikunci sendiri</translation>
    </message>
    <message>
        <source>Ask for the PIN when the program starts</source>
        <translation>Minta PIN apabila program dibuka</translation>
    </message>
    <message>
        <source>Not without the PIN</source>
        <translation>Tidak boleh tanpa PIN</translation>
    </message>
    <message>
        <source>Once typed, the PIN is not asked for again for 5 minutes, or until the screen locks.</source>
        <translation>Selepas ditaip, PIN tidak diminta lagi selama 5 minit, atau sehingga skrin dikunci.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Terlupa PIN?</translation>
    </message>
    <message>
        <source>When the PIN was set, a recovery code of 20 letters was shown. It takes the PIN away; nothing of the shop is lost.</source>
        <translation>Semasa PIN ditetapkan, kod pemulihan 20 huruf telah dipaparkan. Kod itu membuang PIN; tiada data kedai yang hilang.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod pemulihan</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Buang PIN ini</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ini bukan PIN itu.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Look at it letter by letter: 4 groups of 5.</source>
        <translation>Ini bukan kod pemulihan itu. Semak huruf demi huruf: 4 kumpulan, 5 huruf setiap satu.</translation>
    </message>
    <message>
        <source>Calls are due.</source>
        <translation>Ada panggilan yang perlu dibuat.</translation>
    </message>
    <message>
        <source>Save lists or everything as files</source>
        <translation>Menyimpan senarai atau semuanya sebagai fail</translation>
    </message>
    <message>
        <source>Save a copy of all that is known of a customer</source>
        <translation>Menyimpan salinan semua yang diketahui tentang seseorang pelanggan</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Melupakan seseorang pelanggan</translation>
    </message>
    <message>
        <source>Open the settings, and undo a change of them</source>
        <translation>Membuka tetapan, dan membatalkan perubahannya</translation>
    </message>
    <message>
        <source>Go back to a safe copy</source>
        <translation>Kembali kepada salinan selamat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak sekali-kali</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch</source>
        <translation>
            <numerusform>Selepas %n minit tanpa sentuhan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n minutes.</source>
        <translation>
            <numerusform>Terlalu banyak PIN yang salah. Boleh cuba lagi dalam %n minit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n seconds.</source>
        <translation>
            <numerusform>Terlalu banyak PIN yang salah. Boleh cuba lagi dalam %n saat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>What the code opens</source>
        <translation>Apa yang dibuka oleh kod ini</translation>
    </message>
    <message>
        <source>This text is too long for a code that a camera can read. Shorten it, or copy it.</source>
        <translation>Teks ini terlalu panjang untuk kod yang boleh dibaca kamera. Pendekkan, atau salin sahaja.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Tiada mesej</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Isi mesej</translation>
    </message>
    <message>
        <source>The message in {language}</source>
        <translation>Mesej dalam {language}</translation>
    </message>
    <message>
        <source>As it was prepared</source>
        <translation>Seperti yang disediakan</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Sudah dihantar</translation>
    </message>
    <message>
        <source>Sent, and done</source>
        <translation>Dihantar, selesai</translation>
    </message>
    <message>
        <source>Sent, ask again</source>
        <translation>Dihantar, tanya lagi</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Pembelian anda</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>No program on this PC opens it. Copy the text, or scan the QR code.</source>
        <translation>Tiada program pada PC ini yang membukanya. Salin teksnya, atau imbas kod QR.</translation>
    </message>
    <message>
        <source>{name}: send it there, then say here that it is sent.</source>
        <translation>{name}: hantar di sana, kemudian catat di sini bahawa ia sudah dihantar.</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you want to send it.</source>
        <translation>Teks sudah disalin: tampalkan di tempat menghantarnya.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: the chat opens there, with the text in it. Send it there.</source>
        <translation>Halakan telefon kepada kod: sembang dibuka di sana, lengkap dengan teksnya. Hantar dari sana.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: an SMS opens there, with the text in it. Send it there.</source>
        <translation>Halakan telefon kepada kod: SMS dibuka di sana, lengkap dengan teksnya. Hantar dari sana.</translation>
    </message>
    <message>
        <source>Hold a phone before the code: an e-mail opens there, with the text in it. Send it there.</source>
        <translation>Halakan telefon kepada kod: e-mel dibuka di sana, lengkap dengan teksnya. Hantar dari sana.</translation>
    </message>
    <message>
        <source>Hold the shop&apos;s phone before the code: it offers to keep name, number and e-mail as a contact.</source>
        <translation>Halakan telefon kedai kepada kod: nama, nombor dan e-mel ditawarkan untuk disimpan sebagai kenalan.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kenalan</translation>
    </message>
    <message>
        <source>To a phone</source>
        <translation>Ke telefon</translation>
    </message>
    <message>
        <source>A code that puts this customer into a phone&apos;s contacts</source>
        <translation>Kod yang memasukkan pelanggan ini ke dalam kenalan telefon</translation>
    </message>
    <message>
        <source>What we write</source>
        <translation>Apa yang kita tulis</translation>
    </message>
    <message>
        <source>The message in which language</source>
        <translation>Mesej dalam bahasa apa</translation>
    </message>
    <message>
        <source>Pak, Bu, Mr</source>
        <translation>Encik, Puan, Kak</translation>
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
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Our shop</source>
        <translation>Kedai kita</translation>
    </message>
    <message>
        <source>Write {blank} here: it is filled in</source>
        <translation>Tulis {blank} di sini: nanti diisi sendiri</translation>
    </message>
    <message>
        <source>Pak</source>
        <translation>Encik</translation>
    </message>
    <message>
        <source>Budi Santoso</source>
        <translation>Ahmad Faizal</translation>
    </message>
    <message>
        <source>43-inch television</source>
        <translation>televisyen 43 inci</translation>
    </message>
    <message>
        <source>your shop</source>
        <translation>kedai langganan anda</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}.</source>
        <translation>Helo {address} {name}, kami dari {shop}.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Is everything set up and working with {item}? If anything is left to do, just write back.</source>
        <translation>Helo {address} {name}, kami dari {shop}. Adakah {item} sudah dipasang dan berfungsi dengan baik? Jika masih ada yang kurang, balas sahaja mesej ini.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. You bought {item} on {day}: are you still happy with it? Is there anything more we can do for you?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Bagaimana dengan {item} yang dibeli pada {day}: masih berpuas hati? Ada lagi yang boleh kami bantu?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. How was the first month with {item}? If anything is not as it should be, just write back.</source>
        <translation>Helo {address} {name}, kami dari {shop}. Bagaimana bulan pertama dengan {item}? Jika ada yang tidak kena, balas sahaja mesej ini.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. The warranty of {item}, bought on {day}, ends soon: is everything all right with it?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Waranti {item} yang dibeli pada {day} tidak lama lagi tamat: semuanya baik?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. It is nearly a year since you bought {item}: is anything due that we can help with?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Sudah hampir setahun sejak membeli {item}: ada yang perlu diservis atau diuruskan? Kami sedia membantu.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We rang about {item} and did not reach you. Is everything all right with it? Just write back, or tell us when we may ring.</source>
        <translation>Helo {address} {name}, kami dari {shop}. Kami ada menelefon tentang {item} tetapi tidak berjawab. Semuanya baik? Balas sahaja mesej ini, atau beritahu bila kami boleh menelefon.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Is the problem that you told us about really solved? Tell us if anything is left to put right.</source>
        <translation>Helo {address} {name}, kami dari {shop}. Adakah masalah yang diberitahu kepada kami dahulu benar-benar selesai? Beritahu kami jika masih ada yang perlu dibetulkan.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We promised you to make it right by now: is it? Tell us if anything is left to do.</source>
        <translation>Helo {address} {name}, kami dari {shop}. Kami berjanji semuanya sudah dibetulkan sekarang: sudahkah? Beritahu kami jika masih ada yang perlu dibuat.</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. How are you? Is there anything we can do for you?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Apa khabar? Ada apa-apa yang boleh kami bantu?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. We have not seen you for a while and hope that all is well. Is there anything you need?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Sudah lama tidak singgah, harap semuanya baik. Ada apa-apa yang diperlukan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. What you wished for is here: {item}. Shall we keep it for you?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Barang yang diingini sudah sampai: {item}. Mahu kami simpankan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. What you wished for is here. Shall we keep it for you?</source>
        <translation>Helo {address} {name}, kami dari {shop}. Barang yang diingini sudah sampai. Mahu kami simpankan?</translation>
    </message>
    <message>
        <source>Hello {address} {name}, this is {shop}. Thank you for sending somebody to us; that means a lot to us!</source>
        <translation>Helo {address} {name}, kami dari {shop}. Terima kasih kerana membawa orang ke kedai kami; itu amat bermakna bagi kami!</translation>
    </message>
    <message>
        <source>{name} asked not to be contacted: we send no messages.</source>
        <translation>{name} minta supaya tidak dihubungi: kita tidak menghantar mesej.</translation>
    </message>
    <message>
        <source>Somebody at the number of {name} asked not to be contacted: we send no messages there.</source>
        <translation>Ada orang di nombor {name} yang minta supaya tidak dihubungi: kita tidak menghantar mesej ke sana.</translation>
    </message>
    <message>
        <source>{name} does not want to hear from us about what they bought: we send no messages.</source>
        <translation>{name} tidak mahu dihubungi tentang barang yang dibeli: kita tidak menghantar mesej.</translation>
    </message>
    <message>
        <source>A complaint is open in this house: nothing cheerful goes there until it is solved.</source>
        <translation>Masih ada aduan di rumah ini: tiada ucapan gembira sehingga aduan itu selesai.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. We try again on {day}.</source>
        <translation>{name}: dicatat sebagai dihantar melalui {way}. Kita cuba lagi pada {day}.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}. It was the last try.</source>
        <translation>{name}: dicatat sebagai dihantar melalui {way}. Itulah cubaan terakhir.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}, and done.</source>
        <translation>{name}: dicatat sebagai dihantar melalui {way}, dan selesai.</translation>
    </message>
    <message>
        <source>{name}: noted as sent by {way}.</source>
        <translation>{name}: dicatat sebagai dihantar melalui {way}.</translation>
    </message>
    <message>
        <source>Undo takes back the note; what was sent stays sent.</source>
        <translation>Batalkan hanya menarik balik catatan; yang sudah dihantar tetap dihantar.</translation>
    </message>
    <message>
        <source>Then we note: sent by {way}.</source>
        <translation>Kemudian kita catat: dihantar melalui {way}.</translation>
    </message>
    <message>
        <source>Without an answer it was the last try.</source>
        <translation>Jika tiada jawapan, inilah cubaan terakhir.</translation>
    </message>
    <message>
        <source>Without an answer we try again on {day}.</source>
        <translation>Jika tiada jawapan, kita cuba lagi pada {day}.</translation>
    </message>
</context>
<context>
    <name>occasion</name>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Tahun Baharu</translation>
    </message>
    <message>
        <source>Chinese New Year</source>
        <translation>Tahun Baharu Cina</translation>
    </message>
    <message>
        <source>Nyepi</source>
        <translation>Nyepi</translation>
    </message>
    <message>
        <source>Aidilfitri</source>
        <translation>Aidilfitri</translation>
    </message>
    <message>
        <source>Deepavali</source>
        <translation>Deepavali</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Krismas</translation>
    </message>
</context>
<context>
    <name>operation</name>
    <message>
        <source>new shop</source>
        <translation>kedai baharu</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>tetapan diubah</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>pelanggan baharu</translation>
    </message>
    <message>
        <source>changed customer</source>
        <translation>maklumat pelanggan diubah</translation>
    </message>
    <message>
        <source>noted consent</source>
        <translation>kebenaran dicatat</translation>
    </message>
    <message>
        <source>kept note</source>
        <translation>nota disimpan</translation>
    </message>
    <message>
        <source>note that a greeting was sent (it stays sent)</source>
        <translation>catatan bahawa ucapan dihantar (yang dihantar tetap dihantar)</translation>
    </message>
    <message>
        <source>who sent a customer</source>
        <translation>siapa yang membawa pelanggan</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>corrected purchase</source>
        <translation>pembelian dibetulkan</translation>
    </message>
    <message>
        <source>returned goods</source>
        <translation>barang dipulangkan</translation>
    </message>
    <message>
        <source>struck-out purchase</source>
        <translation>pembelian dipadam</translation>
    </message>
    <message>
        <source>note that a message was sent (it stays sent)</source>
        <translation>catatan mesej dihantar (mesejnya tetap dihantar)</translation>
    </message>
    <message>
        <source>results of a printed list</source>
        <translation>hasil senarai bercetak</translation>
    </message>
    <message>
        <source>result of a call</source>
        <translation>hasil panggilan</translation>
    </message>
    <message>
        <source>changed plan</source>
        <translation>rancangan diubah</translation>
    </message>
    <message>
        <source>product left alone</source>
        <translation>barang tidak disusuli</translation>
    </message>
    <message>
        <source>product followed again</source>
        <translation>barang disusuli semula</translation>
    </message>
    <message>
        <source>noted complaint</source>
        <translation>aduan yang dicatat</translation>
    </message>
    <message>
        <source>solved complaint</source>
        <translation>aduan yang diselesaikan</translation>
    </message>
    <message>
        <source>product card</source>
        <translation>kad barang</translation>
    </message>
    <message>
        <source>arrival of goods</source>
        <translation>ketibaan barang</translation>
    </message>
    <message>
        <source>noted wish</source>
        <translation>permintaan yang dicatat</translation>
    </message>
    <message>
        <source>changed wish</source>
        <translation>permintaan yang diubah</translation>
    </message>
    <message>
        <source>dropped wish</source>
        <translation>permintaan yang digugurkan</translation>
    </message>
    <message>
        <source>what was decided about a complaint</source>
        <translation>keputusan tentang aduan</translation>
    </message>
    <message>
        <source>step of a complaint</source>
        <translation>langkah pada aduan</translation>
    </message>
    <message>
        <source>complaint open again</source>
        <translation>aduan yang dibuka semula</translation>
    </message>
    <message>
        <source>all is well after a complaint</source>
        <translation>semuanya baik selepas aduan</translation>
    </message>
    <message>
        <source>exchanged goods</source>
        <translation>penukaran barang</translation>
    </message>
    <message>
        <source>planned call</source>
        <translation>panggilan yang dirancang</translation>
    </message>
    <message>
        <source>not called for now</source>
        <translation>tidak ditelefon buat sementara</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ditangguhkan</translation>
    </message>
    <message>
        <source>spread calls</source>
        <translation>panggilan yang diagihkan</translation>
    </message>
    <message>
        <source>kept call</source>
        <translation>panggilan yang dikekalkan</translation>
    </message>
    <message>
        <source>calls let go</source>
        <translation>panggilan yang dilepaskan</translation>
    </message>
    <message>
        <source>moved call</source>
        <translation>panggilan yang dipindahkan</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation>dua butiran digabungkan</translation>
    </message>
    <message>
        <source>kept as two people</source>
        <translation>kekal dua orang</translation>
    </message>
    <message>
        <source>taken apart again</source>
        <translation>diasingkan semula</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>how a file is read</source>
        <translation>cara membaca fail</translation>
    </message>
    <message>
        <source>printed list</source>
        <translation>senarai dicetak</translation>
    </message>
    <message>
        <source>forgotten customer</source>
        <translation>pelanggan yang datanya dipadamkan</translation>
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
        <translation>indeks dibina semula</translation>
    </message>
    <message>
        <source>salvaged shop</source>
        <translation>kedai yang diselamatkan</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>kedai contoh</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>happy</source>
        <translation>puas hati</translation>
    </message>
    <message>
        <source>happy, wants something</source>
        <translation>puas hati, mahu sesuatu</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>ada masalah</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>telefon semula</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak dijawab</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>mesej dihantar</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>salah nombor</translation>
    </message>
    <message>
        <source>don&apos;t contact again</source>
        <translation>jangan dihubungi lagi</translation>
    </message>
    <message>
        <source>sold or moved on</source>
        <translation>telah dijual atau ditukar</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang anda mahu buat?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yang boleh dibuat</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Tiada yang bernama begitu.</translation>
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
        <translation>{number}, sambungan</translation>
    </message>
    <message>
        <source>Customers&apos; data: keep safe, shred after booking.</source>
        <translation>Data pelanggan: simpan dengan selamat, ricih selepas dicatat.</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>Panggilan susulan</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Senarai {number}</translation>
    </message>
    <message>
        <source>{shop} · {rest}</source>
        <translation>{shop} · {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n panggilan</numerusform>
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
        <translation>Tidak dijawab</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Telefon semula</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Jangan telefon</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>tiada nombor telefon</translation>
    </message>
    <message>
        <source>Best: {when}</source>
        <translation>Masa terbaik: {when}</translation>
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
        <translation>ADUAN BELUM SELESAI</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>Aduan belum selesai</translation>
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
        <translation>Kad pelanggan</translation>
    </message>
    <message>
        <source>Customers&apos; data: keep safe, shred after use.</source>
        <translation>Data pelanggan: simpan dengan selamat, ricih selepas digunakan.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Cara dan masa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>Mula membeli</translation>
    </message>
    <message numerus="yes">
        <source>%n greetings</source>
        <translation>
            <numerusform>%n ucapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Dibeli</translation>
    </message>
    <message>
        <source>Told us on</source>
        <translation>Diberitahu pada</translation>
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
        <translation>Selewat-lewatnya</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Yang menguruskan</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Kos bagi kedai</translation>
    </message>
    <message>
        <source>Day, the customer</source>
        <translation>Tarikh, pelanggan</translation>
    </message>
    <message>
        <source>Day, for the shop</source>
        <translation>Tarikh, pihak kedai</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>One copy for the customer, one for the shop.</source>
        <translation>Satu salinan untuk pelanggan, satu untuk kedai.</translation>
    </message>
    <message>
        <source>Thank you for coming to us.</source>
        <translation>Terima kasih kerana datang ke kedai kami.</translation>
    </message>
    <message>
        <source>We will ring you about {day} to hear if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan menelefon sekitar {day} untuk bertanya sama ada semuanya baik. Beritahu kami jika tidak mahu.</translation>
    </message>
    <message>
        <source>We will come by about {day} to see if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan singgah sekitar {day} untuk melihat sama ada semuanya baik. Beritahu kami jika tidak mahu.</translation>
    </message>
    <message>
        <source>We will write to you about {day} to ask if all is well. Tell us if you would rather not.</source>
        <translation>Kami akan menghantar mesej sekitar {day} untuk bertanya sama ada semuanya baik. Beritahu kami jika tidak mahu.</translation>
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
        <translation>petang</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>lewat petang</translation>
    </message>
</context>
<context>
    <name>person copy</name>
    <message>
        <source>What {shop} knows of {name}</source>
        <translation>Apa yang {shop} tahu tentang {name}</translation>
    </message>
    <message>
        <source>our shop</source>
        <translation>kedai kami</translation>
    </message>
    <message>
        <source>Copied on {day} at {time}. All of it is here as it stands today; names, numbers and words that were changed before are only in the shop&apos;s list of steps.</source>
        <translation>Disalin pada {day} pukul {time}. Semuanya ada di sini seperti keadaannya hari ini; nama, nombor dan kata-kata yang pernah diubah hanya ada dalam senarai langkah kedai.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Siapa anda</translation>
    </message>
    <message>
        <source>What you allow us</source>
        <translation>Apa yang anda benarkan</translation>
    </message>
    <message>
        <source>What you bought</source>
        <translation>Apa yang anda beli</translation>
    </message>
    <message>
        <source>When we spoke or wrote</source>
        <translation>Bila kita berbual atau berutus mesej</translation>
    </message>
    <message>
        <source>Calls that were planned</source>
        <translation>Panggilan yang dirancang</translation>
    </message>
    <message>
        <source>What you complained of</source>
        <translation>Apa yang anda adukan</translation>
    </message>
    <message>
        <source>What you wished for</source>
        <translation>Apa yang anda minta</translation>
    </message>
    <message>
        <source>What was sent to you</source>
        <translation>Apa yang dihantar kepada anda</translation>
    </message>
    <message>
        <source>What we noted for ourselves</source>
        <translation>Apa yang kami catat untuk diri kami</translation>
    </message>
    <message>
        <source>Whom you sent to us</source>
        <translation>Siapa yang anda bawa ke kedai kami</translation>
    </message>
    <message>
        <source>Kept twice, and put together</source>
        <translation>Tersimpan dua kali, kemudian dicantumkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Panggilan hormat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Hari jadi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How you like to be reached</source>
        <translation>Cara anda suka dihubungi</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Masa terbaik</translation>
    </message>
    <message>
        <source>We keep in touch</source>
        <translation>Kita terus berhubung</translation>
    </message>
    <message>
        <source>Who sent you</source>
        <translation>Siapa yang membawa anda</translation>
    </message>
    <message>
        <source>How you heard of us</source>
        <translation>Bagaimana anda tahu tentang kami</translation>
    </message>
    <message>
        <source>Your number in another program</source>
        <translation>Nombor anda dalam program lain</translation>
    </message>
    <message>
        <source>Not to be contacted since</source>
        <translation>Tidak boleh dihubungi mulai</translation>
    </message>
    <message>
        <source>That we contact you</source>
        <translation>Bahawa kami menghubungi anda</translation>
    </message>
    <message>
        <source>Calls about what you bought</source>
        <translation>Panggilan tentang barang yang anda beli</translation>
    </message>
    <message>
        <source>Offers and greetings</source>
        <translation>Tawaran dan ucapan</translation>
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
        <translation>Ucapan yang anda minta</translation>
    </message>
    <message>
        <source>in exchange for goods of {day}</source>
        <translation>sebagai ganti barang bertarikh {day}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resit</translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>waranti %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Apa yang tidak kena</translation>
    </message>
    <message>
        <source>How bad it was</source>
        <translation>Seberapa teruk</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>Apa yang anda mahu</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Apa yang kami putuskan</translation>
    </message>
    <message>
        <source>What it cost us</source>
        <translation>Kos bagi kami</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan pada tarikh</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Diuruskan oleh</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Bagaimana ia diselesaikan</translation>
    </message>
    <message>
        <source>Were you satisfied?</source>
        <translation>Adakah anda berpuas hati?</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>sehingga {amount}</translation>
    </message>
    <message>
        <source>taken apart again</source>
        <translation>diasingkan semula</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Television</source>
        <translation>Televisyen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Perkakas rumah</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Perabot</translation>
    </message>
    <message>
        <source>Car or motorbike</source>
        <translation>Kereta atau motosikal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Any large purchase</source>
        <translation>Pembelian besar yang lain</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Plans</source>
        <translation>Rancangan</translation>
    </message>
    <message>
        <source>What is a large purchase?</source>
        <translation>Apakah pembelian besar?</translation>
    </message>
    <message>
        <source>Or the dearest of your tickets</source>
        <translation>Atau resit yang paling mahal</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Guna had ini</translation>
    </message>
    <message>
        <source>Large from ({currency})</source>
        <translation>Besar mulai ({currency})</translation>
    </message>
    <message>
        <source>Once something was sold, you can choose the line by your own tickets.</source>
        <translation>Selepas ada jualan, had ini boleh dipilih mengikut resit kedai sendiri.</translation>
    </message>
    <message>
        <source>The top {share} % of your tickets: from {amount}.</source>
        <translation>{share} % resit teratas kedai ini: mulai {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>With all plans together this would give about %n calls a month.</source>
        <translation>
            <numerusform>Dengan semua rancangan, hasilnya kira-kira %n panggilan sebulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase is a large one from {amount} on.</source>
        <translation>Pembelian dikira besar mulai {amount}.</translation>
    </message>
    <message>
        <source>Products left alone</source>
        <translation>Barang yang dibiarkan</translation>
    </message>
    <message>
        <source>Leave a product alone</source>
        <translation>Barang yang tidak perlu ditanya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Jangan tanya</translation>
    </message>
    <message>
        <source>Nobody is called about these, whatever the plans say.</source>
        <translation>Tiada panggilan tentang barang ini, apa pun rancangannya.</translation>
    </message>
    <message>
        <source>Is there a product about which nobody wants a call? Name it, and no plan asks after it.</source>
        <translation>Ada barang yang tidak perlu ditanya melalui telefon? Tulis namanya, dan tiada rancangan akan bertanya tentangnya.</translation>
    </message>
    <message>
        <source>Nobody is called about {item} any more.</source>
        <translation>Tiada lagi panggilan tentang {item}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open calls end with that.</source>
        <translation>
            <numerusform>%n panggilan yang belum selesai turut ditamatkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is followed by its plan again.</source>
        <translation>{item} disusuli semula mengikut rancangannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls come back.</source>
        <translation>
            <numerusform>%n panggilan kembali.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Susuli semula</translation>
    </message>
    <message>
        <source>Follow {item} again</source>
        <translation>Susuli {item} semula</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nama rancangan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>mana-mana</translation>
    </message>
    <message>
        <source>For which kinds of goods</source>
        <translation>Untuk jenis barang apa</translation>
    </message>
    <message>
        <source>Any purchase that reaches the large line below, whatever was bought.</source>
        <translation>Sebarang pembelian yang mencapai had besar di bawah, apa pun barangnya.</translation>
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
            <numerusform>%n panggilan daripada rancangan ini belum selesai. Apabila rancangan diubah:</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of the open calls</source>
        <translation>Panggilan yang belum selesai</translation>
    </message>
    <message>
        <source>Plan them anew</source>
        <translation>Rancang semula</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Biarkan seperti asal</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>Batalkan perubahan saya</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Buang rancangan</translation>
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
        <translation>Rancangan, mengikut turutan dipadankan</translation>
    </message>
    <message>
        <source>The first that fits wins.</source>
        <translation>Yang pertama sepadan digunakan.</translation>
    </message>
    <message>
        <source>This plan earlier (Alt+Up)</source>
        <translation>Rancangan ini lebih awal (Alt+Atas)</translation>
    </message>
    <message>
        <source>This plan later (Alt+Down)</source>
        <translation>Rancangan ini lebih lewat (Alt+Bawah)</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n rancangan</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rancangan baharu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>dimatikan</translation>
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
        <translation>Dikira dalam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Melalui apa</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Apa yang kita tanya</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Soalan kami</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Keluarkan langkah ini</translation>
    </message>
    <message>
        <source>This step earlier (Alt+Up)</source>
        <translation>Langkah ini lebih awal (Alt+Atas)</translation>
    </message>
    <message>
        <source>This step later (Alt+Down)</source>
        <translation>Langkah ini lebih lewat (Alt+Bawah)</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Dari {least} hingga {most}</translation>
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
        <translation>siapa yang ditelefon, bila, dan mengapa</translation>
    </message>
    <message>
        <source>The plan is kept: {plan}.</source>
        <translation>Rancangan disimpan: {plan}.</translation>
    </message>
    <message>
        <source>Switched off: {plan}. It plans nothing until you switch it on.</source>
        <translation>Dimatikan: {plan}. Tiada apa-apa dirancang sehingga dihidupkan semula.</translation>
    </message>
    <message>
        <source>Switched on: {plan}.</source>
        <translation>Dihidupkan: {plan}.</translation>
    </message>
    <message>
        <source>Removed: {plan}.</source>
        <translation>Dibuang: {plan}.</translation>
    </message>
    <message>
        <source>{plan} is number {place} now; the first plan that fits wins.</source>
        <translation>{plan} kini nombor {place}; rancangan pertama yang sepadan digunakan.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Simpan rancangan</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Hidupkan</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Dengan kata mudah</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>The purchases it would have flagged</source>
        <translation>Pembelian yang akan ditandainya</translation>
    </message>
    <message>
        <source>If this plan had been there all the time</source>
        <translation>Sekiranya rancangan ini sudah ada sejak dahulu</translation>
    </message>
    <message>
        <source>As soon as something was sold, you see here which of your purchases this plan would follow.</source>
        <translation>Sebaik sahaja ada jualan, di sini dapat dilihat pembelian mana yang akan disusuli rancangan ini.</translation>
    </message>
    <message numerus="yes">
        <source>of your last %n purchases</source>
        <translation>
            <numerusform>daripada %n pembelian terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>You see here what it would bring, as soon as all of it can be read.</source>
        <translation>Di sini dapat dilihat apa yang akan berlaku, sebaik sahaja seluruh rancangan boleh dibaca.</translation>
    </message>
    <message>
        <source>calls a month, about</source>
        <translation>panggilan sebulan, lebih kurang</translation>
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
            <numerusform>%n panggilan</numerusform>
        </translation>
    </message>
    <message>
        <source>a television</source>
        <translation>televisyen</translation>
    </message>
    <message>
        <source>a computer</source>
        <translation>komputer</translation>
    </message>
    <message>
        <source>an appliance</source>
        <translation>perkakas rumah</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>perabot</translation>
    </message>
    <message>
        <source>a car or motorbike</source>
        <translation>kereta atau motosikal</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>telefon</translation>
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
        <translation>selepas pembelian</translation>
    </message>
    <message>
        <source>before the warranty ends</source>
        <translation>sebelum waranti tamat</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n hari selepas itu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after</source>
        <translation>
            <numerusform>%n minggu selepas itu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n bulan selepas itu</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: there is no step yet, so nobody is called.</source>
        <translation>{who}: belum ada langkah, jadi tiada siapa ditelefon.</translation>
    </message>
    <message>
        <source>{who} is called {days}.</source>
        <translation>{who}: kita telefon {days}.</translation>
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
        <translation>Kini dimatikan.</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>mulai {amount}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>berapa-berapa pun</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have flagged {flagged} of your last {all} purchases; about {calls} calls a month; the fullest day has {most}.</source>
        <translation>Akan menandai {flagged} daripada {all} pembelian terakhir; kira-kira {calls} panggilan sebulan; hari paling sibuk ada {most}.</translation>
    </message>
    <message numerus="yes">
        <source>The fullest day is {day}, with %n calls.</source>
        <translation>
            <numerusform>Hari paling sibuk {day}, dengan %n panggilan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: the shop is closed.</source>
        <translation>Kelabu: kedai tutup.</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>apa-apa sahaja</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for {least} up to just below {most}</source>
        <translation>Sesiapa yang membeli {kinds} mulai {least} hingga di bawah {most}</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for less than {most}</source>
        <translation>Sesiapa yang membeli {kinds} di bawah {most}</translation>
    </message>
    <message>
        <source>Whoever buys {kinds} for {least} or more</source>
        <translation>Sesiapa yang membeli {kinds} berharga {least} ke atas</translation>
    </message>
    <message>
        <source>Whoever buys {kinds}</source>
        <translation>Sesiapa yang membeli {kinds}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} dan {last}</translation>
    </message>
    <message>
        <source>{most}, and {last}</source>
        <translation>{most} dan {last}</translation>
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
        <translation>Cetak senarai panggilan</translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is printed.</source>
        <translation>
            <numerusform>Senarai {number} dengan %n panggilan sudah dicetak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is saved: {path}</source>
        <translation>
            <numerusform>Senarai {number} dengan %n panggilan sudah disimpan: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Orang dalam senarai</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>name, if you like</source>
        <translation>nama, jika mahu</translation>
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
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>{printer} took nothing from us: it is not printed. See whether it is switched on and has paper, then press Print again. Or save it as a PDF.</source>
        <translation>{printer} tidak menerima apa-apa: belum dicetak. Lihat sama ada ia hidup dan ada kertas, kemudian tekan Cetak lagi. Atau simpan sebagai PDF.</translation>
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
        <translation>Resit: {place}</translation>
    </message>
    <message>
        <source>No printer is set up on this PC: save it as a PDF and print it elsewhere. A receipt printer without a driver can be set under Settings, Paper.</source>
        <translation>Tiada pencetak dipasang pada PC ini: simpan sebagai PDF dan cetak di tempat lain. Pencetak resit tanpa pemacu boleh ditetapkan di Tetapan, Kertas.</translation>
    </message>
    <message>
        <source>No printer is set up on this PC: save it as a PDF and print it elsewhere.</source>
        <translation>Tiada pencetak dipasang pada PC ini: simpan sebagai PDF dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Tiada sesiapa ditanda</translation>
    </message>
    <message>
        <source>Tick the people whom you want on paper: Space, or a click.</source>
        <translation>Tanda orang yang hendak dicetak: Space, atau klik.</translation>
    </message>
    <message>
        <source>Nobody to call in these days</source>
        <translation>Tiada sesiapa perlu ditelefon pada hari-hari ini</translation>
    </message>
    <message>
        <source>Choose a later day on the left, and the calls of the coming days join in.</source>
        <translation>Pilih hari yang lebih jauh di kiri, dan panggilan hari-hari berikutnya turut disenaraikan.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} daripada {all} ditanda</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Buang semua tanda</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tanda semua</translation>
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
        <translation>Halaman seterusnya</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Rupanya nanti</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} daripada {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Halaman {page}</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>Lewat dan hari ini</translation>
    </message>
    <message>
        <source>Until tomorrow, {day}</source>
        <translation>Hingga esok, {day}</translation>
    </message>
    <message>
        <source>Until the end of the week, {day}</source>
        <translation>Hingga hujung minggu, {day}</translation>
    </message>
    <message>
        <source>Until a day that you write…</source>
        <translation>Hingga hari yang anda tulis…</translation>
    </message>
    <message>
        <source>fri, 4 Dec, in 2 weeks</source>
        <translation>jumaat, 4 Dis, 2 minggu lagi</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Hingga hari apa?</translation>
    </message>
    <message>
        <source>Which calls?</source>
        <translation>Panggilan yang mana?</translation>
    </message>
    <message>
        <source>That is far ahead: we list the calls until {day} at most.</source>
        <translation>Itu terlalu jauh: kami menyenaraikan panggilan paling jauh hingga {day}.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hingga {day}</translation>
    </message>
    <message>
        <source>Follow-up calls {day}</source>
        <translation>Panggilan susulan {day}</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fail PDF</translation>
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
        <translation>Dibawa pulang bersama barang. Tiada apa-apa diberitahu: tiada panggilan dirancang.</translation>
    </message>
    <message>
        <source>Goes home with the goods and announces our call: nobody is surprised by it.</source>
        <translation>Dibawa pulang bersama barang dan memberitahu panggilan kami: tiada sesiapa terkejut.</translation>
    </message>
    <message>
        <source>Print the receipt slip</source>
        <translation>Cetak slip resit</translation>
    </message>
    <message>
        <source>Receipt slip {day}</source>
        <translation>Slip resit {day}</translation>
    </message>
    <message>
        <source>The receipt slip is printed.</source>
        <translation>Slip resit sudah dicetak.</translation>
    </message>
    <message>
        <source>The receipt slip is saved: {path}</source>
        <translation>Slip resit sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>Cetak kad pelanggan</translation>
    </message>
    <message>
        <source>What is known of {name}: facts, purchases, last words. Nothing of anybody else is on it.</source>
        <translation>Yang kami tahu tentang {name}: butiran, pembelian, kata-kata terakhir. Tiada apa-apa tentang orang lain padanya.</translation>
    </message>
    <message>
        <source>Customer card {day}</source>
        <translation>Kad pelanggan {day}</translation>
    </message>
    <message>
        <source>The card of {name} is printed.</source>
        <translation>Kad {name} sudah dicetak.</translation>
    </message>
    <message>
        <source>The card of {name} is saved: {path}</source>
        <translation>Kad {name} sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the complaint sheet</source>
        <translation>Cetak helaian aduan</translation>
    </message>
    <message>
        <source>For both to sign: the words of {name}, what we promise, by when, who sees to it, what it costs.</source>
        <translation>Untuk ditandatangani kedua-dua pihak: kata-kata {name}, janji kami, selewat-lewatnya bila, siapa yang menguruskan, berapa kosnya.</translation>
    </message>
    <message>
        <source>Complaint {number}</source>
        <translation>Aduan {number}</translation>
    </message>
    <message>
        <source>The complaint sheet for {name} is printed.</source>
        <translation>Helaian aduan untuk {name} sudah dicetak.</translation>
    </message>
    <message>
        <source>The complaint sheet for {name} is saved: {path}</source>
        <translation>Helaian aduan untuk {name} sudah disimpan: {path}</translation>
    </message>
    <message>
        <source>Print the list of greetings</source>
        <translation>Cetak senarai ucapan</translation>
    </message>
    <message>
        <source>For cards that are written by hand: each with name, address and a box to tick.</source>
        <translation>Untuk kad yang ditulis tangan: setiap satu dengan nama, alamat dan kotak tanda.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n greetings is printed.</source>
        <translation>
            <numerusform>Senarai %n ucapan sudah dicetak.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>Ikut urutan apa?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>The code beside each</source>
        <translation>Kod di sebelah</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Apa yang dicetak</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are too long for a code that every printer can print: those codes dial the number instead.</source>
        <translation>
            <numerusform>%n mesej terlalu panjang untuk kod yang boleh dicetak semua pencetak: kod itu mendail nombornya sahaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Paling mendesak dahulu</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Masa yang dijanjikan</translation>
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
        <translation>Mendail nombornya</translation>
    </message>
    <message>
        <source>Opens WhatsApp</source>
        <translation>Membuka WhatsApp</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Tanpa kod</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Kata terakhir</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percubaan</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Masa terbaik</translation>
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
        <translation>Taip nama barang</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Barang baharu</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>{name}: the card is saved.</source>
        <translation>{name}: kadnya disimpan.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>What you would tell a customer</source>
        <translation>Apa yang anda akan ceritakan kepada pelanggan</translation>
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
        <translation>Harga seunit</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Waranti</translation>
    </message>
    <message>
        <source>Worth telling</source>
        <translation>Patut diceritakan</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>Sebagai ganti</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Digandingkan dengannya</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Pembaikan dan waranti</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>{name}: goods have come</source>
        <translation>{name}: barang sampai</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Sudah sampai</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>kalau mahu</translation>
    </message>
    <message>
        <source>{name} has come.</source>
        <translation>{name} sudah sampai.</translation>
    </message>
    <message>
        <source>Here: {name}</source>
        <translation>Sudah sampai: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n permintaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints in 90 days</source>
        <translation>
            <numerusform>%n aduan dalam 90 hari</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with</source>
        <translation>Sesuai digandingkan dengan</translation>
    </message>
    <message>
        <source>Goods that came</source>
        <translation>Barang yang sampai</translation>
    </message>
    <message>
        <source>Nothing is written on its card yet. Press E and tell what you know of it.</source>
        <translation>Belum ada apa-apa ditulis pada kadnya. Tekan E dan ceritakan apa yang anda tahu.</translation>
    </message>
    <message>
        <source>Who wishes for it</source>
        <translation>Siapa yang mahukannya</translation>
    </message>
    <message>
        <source>What buyers said</source>
        <translation>Kata pembeli</translation>
    </message>
    <message>
        <source>Nothing yet. Their words from calls and complaints will stand here.</source>
        <translation>Belum ada. Kata-kata mereka daripada panggilan dan aduan akan dipaparkan di sini.</translation>
    </message>
    <message>
        <source>Who bought it lately</source>
        <translation>Siapa yang membelinya kebelakangan ini</translation>
    </message>
    <message>
        <source>{day}, a complaint</source>
        <translation>{day}, aduan</translation>
    </message>
    <message>
        <source>Esc: back to the sale</source>
        <translation>Esc: kembali ke jualan</translation>
    </message>
    <message>
        <source>Nothing is written on its card yet.</source>
        <translation>Belum ada apa-apa ditulis pada kadnya.</translation>
    </message>
    <message>
        <source>Instead of it: {names}</source>
        <translation>Sebagai ganti: {names}</translation>
    </message>
    <message>
        <source>Goes with it: {names}</source>
        <translation>Digandingkan dengannya: {names}</translation>
    </message>
    <message>
        <source>This was never sold here. F6 and Ins make a card for it.</source>
        <translation>Ini belum pernah dijual di sini. F6 kemudian Ins membuat kadnya.</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Sesuatu yang baharu</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Permintaan</translation>
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
        <translation>Barang sampai</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Bahagian halaman</translation>
    </message>
    <message>
        <source>Not wished for any more</source>
        <translation>Tidak mahu lagi</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Barang itu tiada</translation>
    </message>
    <message>
        <source>Try a piece of its name, or press Ins and make a card for it.</source>
        <translation>Cuba sebahagian namanya, atau tekan Ins dan buat kadnya.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Rak masih kosong</translation>
    </message>
    <message>
        <source>Everything you sell is listed here by itself. Press Ins to tell more of a product.</source>
        <translation>Semua yang anda jual tersenarai di sini dengan sendirinya. Tekan Ins untuk menulis lebih lanjut tentang sesuatu barang.</translation>
    </message>
    <message>
        <source>Nobody waits for anything</source>
        <translation>Tiada sesiapa menunggu barang</translation>
    </message>
    <message>
        <source>What a customer would like to have is noted in a call or on the customer&apos;s card.</source>
        <translation>Apa yang pelanggan mahu dicatat semasa panggilan atau pada kad pelanggan.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n jenis barang</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not wish for {wish} any more.</source>
        <translation>{name} tidak mahu {wish} lagi.</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>sebarang harga</translation>
    </message>
    <message>
        <source>What would they like to have?</source>
        <translation>Apa yang mereka mahu?</translation>
    </message>
    <message>
        <source>Up to which price</source>
        <translation>Sehingga harga berapa</translation>
    </message>
    <message>
        <source>Note the wish</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>any of this kind</source>
        <translation>apa-apa yang sejenis</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>barang ini sahaja</translation>
    </message>
    <message>
        <source>Note a wish</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>Say first who it is: the wish belongs to a customer.</source>
        <translation>Nyatakan dahulu siapa orangnya: permintaan dicatat untuk seorang pelanggan.</translation>
    </message>
    <message>
        <source>Noted: {wish}. We call when it is here.</source>
        <translation>Dicatat: {wish}. Kita hubungi apabila sudah sampai.</translation>
    </message>
    <message>
        <source>Noted: {wish}. We do not call them: the counter says when it is here.</source>
        <translation>Dicatat: {wish}. Kita tidak menelefon mereka: kaunter akan beritahu apabila barang itu ada.</translation>
    </message>
    <message>
        <source>not sold yet</source>
        <translation>belum pernah dijual</translation>
    </message>
    <message>
        <source>{sold}, last {day}</source>
        <translation>{sold}, kali terakhir {day}</translation>
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
        <translation>sehingga {amount}</translation>
    </message>
    <message>
        <source>{day}: goods came</source>
        <translation>{day}: barang sampai</translation>
    </message>
    <message>
        <source>{day}: {count} came</source>
        <translation>{day}: sampai {count}</translation>
    </message>
    <message numerus="yes">
        <source>warranty %n months</source>
        <translation>
            <numerusform>waranti %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers wished for it: we call them.</source>
        <translation>
            <numerusform>%n pelanggan mahukannya: kita hubungi mereka.</numerusform>
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
        <translation>{name}: pembelian {day} sudah dibetulkan.</translation>
    </message>
    <message>
        <source>today, 3 Nov, monday</source>
        <translation>hari ini, 3 Nov, isnin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dilayan oleh</translation>
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
        <translation>Simpan pembetulan</translation>
    </message>
    <message>
        <source>What becomes of its calls is told here.</source>
        <translation>Di sini tertulis apa jadi dengan panggilannya.</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Jumlah semua {amount}</translation>
    </message>
    <message>
        <source>No call is planned: somebody at this number asked not to be contacted.</source>
        <translation>Tiada panggilan dirancang: pemilik nombor ini minta supaya tidak dihubungi.</translation>
    </message>
    <message>
        <source>Save the correction first; then take the goods back.</source>
        <translation>Simpan pembetulan dahulu; kemudian terima barang itu semula.</translation>
    </message>
    <message>
        <source>{name}: {quantity} × {item} came back, {amount} given back.</source>
        <translation>{name}: {quantity} × {item} dipulangkan, {amount} dibayar balik.</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>Barang dipulangkan</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Buang baris ini</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>bahagiannya</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terima semula</translation>
    </message>
    <message>
        <source>How many come back</source>
        <translation>Berapa yang dipulangkan</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Wang dipulangkan</translation>
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
        <translation>No. siri</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Waranti</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Is it working, is it set up?</source>
        <translation>Sudah dipasang dan berfungsi dengan baik?</translation>
    </message>
    <message>
        <source>Still happy with it? Anything more we can do?</source>
        <translation>Masih berpuas hati? Ada lagi yang boleh kami bantu?</translation>
    </message>
    <message>
        <source>The warranty ends in a month: is everything all right?</source>
        <translation>Warantinya tamat sebulan lagi: semuanya baik?</translation>
    </message>
    <message>
        <source>How was the first month?</source>
        <translation>Bagaimana dengan bulan pertama?</translation>
    </message>
    <message>
        <source>Is the problem really solved? Is anything left to put right?</source>
        <translation>Adakah masalahnya benar-benar selesai? Ada lagi yang perlu dibetulkan?</translation>
    </message>
    <message>
        <source>We promised to make it right by now: is it? Is anything left to do?</source>
        <translation>Kita berjanji sudah dibetulkan sekarang: sudahkah? Masih ada yang perlu dibuat?</translation>
    </message>
    <message>
        <source>How are you? Is there anything we can do for you?</source>
        <translation>Apa khabar? Ada apa-apa yang boleh kami bantu?</translation>
    </message>
    <message>
        <source>We have not seen you for a while: is all well? Anything you need?</source>
        <translation>Sudah lama tidak singgah: semuanya baik? Ada apa-apa yang diperlukan?</translation>
    </message>
    <message>
        <source>What you wished for is here: shall we keep it for you?</source>
        <translation>Barang yang diingini sudah sampai: mahu kami simpankan?</translation>
    </message>
    <message>
        <source>Thank you for sending us somebody. How are you yourself?</source>
        <translation>Terima kasih kerana membawa orang ke kedai kita. Anda sendiri apa khabar?</translation>
    </message>
    <message>
        <source>Nearly a year: is anything due that we can help with?</source>
        <translation>Hampir setahun: ada yang perlu diservis atau diuruskan? Kami sedia membantu.</translation>
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
        <translation>Baiki</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Bayar balik</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskaun</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>Minta maaf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>Calls to make</source>
        <translation>Yang perlu ditelefon</translation>
    </message>
    <message>
        <source>fri, 24 nov</source>
        <translation>jumaat, 24 nov</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Pada hari apa?</translation>
    </message>
    <message>
        <source>Remind me on that day</source>
        <translation>Ingatkan pada hari itu</translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n orang perlu ditelefon</numerusform>
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
            <numerusform>%n panggilan mesra</numerusform>
        </translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Telefon sekarang</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Cetak senarai</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Nanti:</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Petang</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Esok</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Isnin</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>Hari…</translation>
    </message>
    <message>
        <source>Is the date right? This PC says it is {today}; the last entry in the shop is of {seen}.</source>
        <translation>Betulkah tarikh ini? Menurut PC ini hari ini {today}; catatan terakhir dalam kedai bertarikh {seen}.</translation>
    </message>
    <message>
        <source>Put off: we remind you again {when}.</source>
        <translation>Ditangguhkan: kami ingatkan semula {when}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Locked: its passphrase tells what it holds.</source>
        <translation>Berkunci: isinya kelihatan selepas frasa laluannya ditaip.</translation>
    </message>
    <message>
        <source>The passphrase of this copy</source>
        <translation>Frasa laluan salinan ini</translation>
    </message>
    <message>
        <source>Back to a safe copy</source>
        <translation>Kembali kepada salinan selamat</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Salinan selamat</translation>
    </message>
    <message>
        <source>Choose a safe copy</source>
        <translation>Pilih salinan selamat</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan sahaja</translation>
    </message>
    <message>
        <source>Back to this copy</source>
        <translation>Kembali kepada salinan ini</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Lihat isinya</translation>
    </message>
    <message>
        <source>Yes: back to this copy</source>
        <translation>Ya: kembali kepada salinan ini</translation>
    </message>
    <message>
        <source>No safe copy was found here</source>
        <translation>Tiada salinan selamat ditemui di sini</translation>
    </message>
    <message>
        <source>Plug in the stick that one is on, and choose the file.</source>
        <translation>Pasang pemacu USB yang menyimpannya, kemudian pilih failnya.</translation>
    </message>
    <message>
        <source>We look into it…</source>
        <translation>Kita periksa dahulu…</translation>
    </message>
    <message>
        <source>It is of an older version, and is brought up to date on the way.</source>
        <translation>Ini daripada versi yang lebih lama, dan akan dikemas kini sekali.</translation>
    </message>
    <message>
        <source>This copy is of another shop: it takes the place of this one.</source>
        <translation>Salinan ini daripada kedai lain: kedai itu mengambil tempat kedai ini.</translation>
    </message>
    <message>
        <source>What was noted since then is not in it.</source>
        <translation>Apa yang dicatat selepas itu tiada di dalamnya.</translation>
    </message>
    <message>
        <source>Who asked to be forgotten stays forgotten.</source>
        <translation>Sesiapa yang minta dilupakan kekal dilupakan.</translation>
    </message>
    <message>
        <source>The shop file of now stays whole, under another name beside the new one.</source>
        <translation>Fail kedai yang sekarang kekal sepenuhnya, dengan nama lain di sebelah yang baharu.</translation>
    </message>
    <message>
        <source>What will be missing</source>
        <translation>Yang tiada lagi nanti</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang kekal</translation>
    </message>
    <message>
        <source>Your newest safe copy</source>
        <translation>Salinan selamat terbaru</translation>
    </message>
    <message>
        <source>We look for it…</source>
        <translation>Kita cari dahulu…</translation>
    </message>
    <message>
        <source>Your safe copies are locked</source>
        <translation>Salinan selamat anda berkunci</translation>
    </message>
    <message>
        <source>Look at all safe copies, and type the passphrase of one.</source>
        <translation>Lihat semua salinan selamat, kemudian taip frasa laluan salah satunya.</translation>
    </message>
    <message>
        <source>No whole safe copy was found</source>
        <translation>Tiada salinan selamat yang elok ditemui</translation>
    </message>
    <message>
        <source>If there is one on a stick, plug it in and look at all safe copies.</source>
        <translation>Jika ada dalam pemacu USB, pasangkannya dan lihat semua salinan selamat.</translation>
    </message>
    <message>
        <source>Your newest safe copy: {when}</source>
        <translation>Salinan selamat terbaru: {when}</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept whole under another name.</source>
        <translation>Fail yang tidak dapat dibuka disimpan sepenuhnya dengan nama lain.</translation>
    </message>
    <message>
        <source>This copy does not serve</source>
        <translation>Salinan ini tidak boleh digunakan</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>Tidak boleh digunakan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Berkunci</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sudah disemak</translation>
    </message>
    <message>
        <source>Back to a safe copy…</source>
        <translation>Kembali kepada salinan selamat…</translation>
    </message>
    <message>
        <source>What each copy holds, and the shop as it was then.</source>
        <translation>Lihat isi setiap salinan, dan pulihkan kedai seperti pada masa itu.</translation>
    </message>
    <message>
        <source>{counts}, the last one on {day}</source>
        <translation>{counts}, yang terakhir pada {day}</translation>
    </message>
    <message>
        <source>{customers}, {purchases}</source>
        <translation>{customers}, {purchases}</translation>
    </message>
    <message>
        <source>Whole, and not a letter has changed since it was made and checked.</source>
        <translation>Elok, dan tiada satu huruf pun berubah sejak ia dibuat dan disemak.</translation>
    </message>
    <message>
        <source>Whole. There is no note beside it that tells whether anything is missing.</source>
        <translation>Elok. Tiada catatan di sebelahnya yang memberitahu sama ada ada yang kurang.</translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation>di tempat kedua</translation>
    </message>
    <message>
        <source>kept when we went back before</source>
        <translation>disimpan semasa kita kembali dahulu</translation>
    </message>
    <message>
        <source>rescued when the shop file was gone</source>
        <translation>diselamatkan semasa fail kedai hilang</translation>
    </message>
    <message>
        <source>a file of your choice</source>
        <translation>fail pilihan anda</translation>
    </message>
    <message>
        <source>beside the shop file</source>
        <translation>di sebelah fail kedai</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases are newer than this copy.</source>
        <translation>
            <numerusform>%n pembelian lebih baharu daripada salinan ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are newer than this copy.</source>
        <translation>
            <numerusform>%n pelanggan lebih baharu daripada salinan ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked calls are newer than this copy.</source>
        <translation>
            <numerusform>%n panggilan yang dicatat lebih baharu daripada salinan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase, customer or booked call is newer than this copy.</source>
        <translation>Tiada pembelian, pelanggan atau catatan panggilan yang lebih baharu daripada salinan ini.</translation>
    </message>
    <message>
        <source>The copy is of today.</source>
        <translation>Salinan ini dibuat hari ini.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is %n days old.</source>
        <translation>
            <numerusform>Salinan ini berusia %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop is as it was on {when}: {held}.</source>
        <translation>Kedai kini seperti pada {when}: {held}.</translation>
    </message>
    <message>
        <source>This is the shop as the safe copy held it.</source>
        <translation>Inilah kedai seperti yang ada dalam salinan selamat itu.</translation>
    </message>
    <message>
        <source>The file of before is kept whole: {name}</source>
        <translation>Fail sebelum ini disimpan sepenuhnya: {name}</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>The shop is in a new file: {path}</source>
        <translation>Kedai berada dalam fail baharu: {path}</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Selamatkan apa yang boleh dibaca</translation>
    </message>
    <message>
        <source>Everything in the damaged file that can still be read goes into a new file. The damaged one is only looked at and stays as it is. A safe copy of the same day usually holds more.</source>
        <translation>Semua yang masih boleh dibaca dalam fail yang rosak dimasukkan ke dalam fail baharu. Fail yang rosak hanya dilihat dan kekal seperti sedia ada. Salinan selamat pada hari yang sama biasanya lebih lengkap.</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Fail baharu</translation>
    </message>
    <message>
        <source>Salvage now</source>
        <translation>Selamatkan sekarang</translation>
    </message>
    <message>
        <source>Salvaged shop</source>
        <translation>Kedai yang diselamatkan</translation>
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
        <translation>Buka kedai ini</translation>
    </message>
    <message>
        <source>Stopped. No new file was made.</source>
        <translation>Dihentikan. Tiada fail baharu dibuat.</translation>
    </message>
    <message>
        <source>name lost</source>
        <translation>nama hilang</translation>
    </message>
    <message>
        <source>what was bought is lost</source>
        <translation>barang yang dibeli tidak dapat dibaca</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{kind}: {count} (the safe copy of {day} has {copied})</source>
        <translation>{kind}: {count} (salinan selamat {day} ada {copied})</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were made again from the shop&apos;s journal.</source>
        <translation>
            <numerusform>%n catatan tidak dapat dibaca dan dibuat semula daripada jurnal kedai.</numerusform>
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
            <numerusform>%n pelanggan kehilangan nama: apa yang mereka beli masih ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases have lost what was bought: their amount is there.</source>
        <translation>
            <numerusform>%n pembelian kehilangan nama barangnya: jumlahnya masih ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are lost: set the country, the currency and the language first.</source>
        <translation>Tetapan hilang: tetapkan dahulu negara, mata wang dan bahasa.</translation>
    </message>
    <message>
        <source>what was salvaged of a damaged shop, {day}</source>
        <translation>apa yang diselamatkan daripada kedai yang rosak, {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The shop</source>
        <translation>Kedai</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Peringatan</translation>
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
        <translation>Salinan selamat</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nama kedai</translation>
    </message>
    <message>
        <source>Address and phone</source>
        <translation>Alamat dan telefon</translation>
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
        <translation>Negeri</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Bahasa kedai</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Buka pada hari</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Tutup pada cuti umum</translation>
    </message>
    <message>
        <source>Other days on which the shop is closed</source>
        <translation>Hari lain kedai ditutup</translation>
    </message>
    <message>
        <source>A purchase is a large one from</source>
        <translation>Pembelian dikira besar mulai</translation>
    </message>
    <message>
        <source>No answer: try again after so many open days</source>
        <translation>Tidak dijawab: cuba lagi selepas berapa hari buka</translation>
    </message>
    <message>
        <source>How often we try a friendly call</source>
        <translation>Berapa kali panggilan mesra dicuba</translation>
    </message>
    <message>
        <source>How often we try a promise or a complaint</source>
        <translation>Berapa kali janji atau aduan dicuba</translation>
    </message>
    <message>
        <source>A friendly call is given up after so many days</source>
        <translation>Panggilan mesra dihentikan selepas berapa hari</translation>
    </message>
    <message>
        <source>Calls to one house within so many days are made together</source>
        <translation>Panggilan ke rumah yang sama disatukan dalam berapa hari</translation>
    </message>
    <message>
        <source>After a friendly call a customer has so many days of peace</source>
        <translation>Selepas panggilan mesra, pelanggan tidak diganggu selama sekian hari</translation>
    </message>
    <message>
        <source>Calls a day I can manage</source>
        <translation>Panggilan yang mampu saya buat sehari</translation>
    </message>
    <message>
        <source>So many days after a complaint is solved we ask if it really is</source>
        <translation>Sekian hari selepas aduan selesai, kita tanya sama ada benar-benar selesai</translation>
    </message>
    <message>
        <source>Days until we thank who sent a new customer</source>
        <translation>Berapa hari hingga kita berterima kasih kepada yang membawa pelanggan baharu</translation>
    </message>
    <message>
        <source>What making a complaint right may cost without asking</source>
        <translation>Had kos menyelesaikan aduan tanpa perlu bertanya dahulu</translation>
    </message>
    <message>
        <source>Greetings go to those who have spent at least</source>
        <translation>Ucapan untuk yang telah berbelanja sekurang-kurangnya</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Waktu senyap</translation>
    </message>
    <message>
        <source>A sound with a reminder</source>
        <translation>Bunyi semasa peringatan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Paper for the call list</source>
        <translation>Kertas senarai panggilan</translation>
    </message>
    <message>
        <source>Receipt printer without a driver</source>
        <translation>Pencetak resit tanpa pemacu</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Bahasa tetingkap ini</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Rupa</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Saiz huruf</translation>
    </message>
    <message>
        <source>Start together with the computer</source>
        <translation>Buka sendiri apabila komputer dihidupkan</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Apabila tetingkap ditutup</translation>
    </message>
    <message>
        <source>A second place for safe copies</source>
        <translation>Tempat kedua untuk salinan selamat</translation>
    </message>
    <message>
        <source>Printed under the name of the shop.</source>
        <translation>Dicetak di bawah nama kedai.</translation>
    </message>
    <message>
        <source>One name a line; they are offered at the counter.</source>
        <translation>Satu nama sebaris; nama ini ditawarkan di kaunter.</translation>
    </message>
    <message>
        <source>Gives the way phone numbers and days are read, and the holidays.</source>
        <translation>Menentukan cara nombor telefon dan tarikh dibaca, juga hari cutinya.</translation>
    </message>
    <message>
        <source>For its own public holidays.</source>
        <translation>Untuk cuti umumnya sendiri.</translation>
    </message>
    <message>
        <source>On paper, and in every window that has no language of its own.</source>
        <translation>Di atas kertas, dan pada setiap tetingkap yang tiada bahasa sendiri.</translation>
    </message>
    <message>
        <source>One a line, such as 24 Dec. No friendly call is planned on them.</source>
        <translation>Satu sebaris, seperti 24 Dis. Tiada panggilan mesra pada hari itu.</translation>
    </message>
    <message>
        <source>Such a purchase is followed up, whatever it was.</source>
        <translation>Pembelian sebesar itu disusuli, apa pun barangnya.</translation>
    </message>
    <message>
        <source>After days off, what is more can go to the next open days.</source>
        <translation>Selepas cuti, selebihnya boleh dipindahkan ke hari kedai buka berikutnya.</translation>
    </message>
    <message>
        <source>0 stands for the price of the item.</source>
        <translation>0 bermaksud harga barang itu.</translation>
    </message>
    <message>
        <source>Since they came, and only where they asked for a greeting.</source>
        <translation>Sejak mula datang, dan hanya jika mereka meminta ucapan.</translation>
    </message>
    <message>
        <source>One pair a line, such as 12:00–13:00. No reminder appears then.</source>
        <translation>Satu pasang sebaris, seperti 12:00–13:00. Tiada peringatan muncul pada waktu itu.</translation>
    </message>
    <message>
        <source>Printed at the top of every list.</source>
        <translation>Dicetak di atas setiap senarai.</translation>
    </message>
    <message>
        <source>Its place on this PC, such as /dev/usb/lp0. With a driver it is among the printers by itself.</source>
        <translation>Tempatnya pada PC ini, contohnya /dev/usb/lp0. Yang ada pemacu sudah ada antara pencetak.</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. Each safe copy is put there as well.</source>
        <translation>Pemacu USB, atau folder yang turut disimpan di tempat lain. Setiap salinan selamat diletakkan di situ juga.</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Ikut komputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
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
        <translation>Kekal di sebelah jam dan terus mengingatkan</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Tutup semuanya</translation>
    </message>
    <message>
        <source>Write an amount in figures. Until then {amount} counts.</source>
        <translation>Tulis jumlahnya dengan angka. Sehingga itu diisi, {amount} terpakai.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>As the shop: {language}</source>
        <translation>Seperti kedai: {language}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
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
        <translation>Buat kedai baharu</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Buka fail lain…</translation>
    </message>
    <message>
        <source>All safe copies…</source>
        <translation>Semua salinan selamat…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>Kedai tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Buka kedai</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Lihat sahaja</translation>
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
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilangkau</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>luput</translation>
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
            <numerusform>%n hari sebelum waranti tamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before the warranty ends</source>
        <translation>
            <numerusform>%n minggu sebelum waranti tamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before the warranty ends</source>
        <translation>
            <numerusform>%n bulan sebelum waranti tamat</numerusform>
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
        <translation>susulan</translation>
    </message>
    <message>
        <source>calls made</source>
        <translation>panggilan dibuat</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>aduan</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>permintaan</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{quantity} came back, {amount} given back</source>
        <translation>{quantity} dipulangkan, {amount} dibayar balik</translation>
    </message>
    <message numerus="yes">
        <source>%n more calls to come, see Calls</source>
        <translation>
            <numerusform>%n panggilan lagi akan datang, lihat Panggilan</numerusform>
        </translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>dipadam</translation>
    </message>
    <message>
        <source>{amount} given back</source>
        <translation>{amount} dibayar balik</translation>
    </message>
    <message>
        <source>some of it came back</source>
        <translation>sebahagian dipulangkan</translation>
    </message>
    <message>
        <source>warranty to {day}</source>
        <translation>waranti hingga {day}</translation>
    </message>
    <message>
        <source>warranty ended {day}</source>
        <translation>waranti tamat {day}</translation>
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
        <translation>kos kita {amount}</translation>
    </message>
    <message>
        <source>complaint, still open</source>
        <translation>aduan, belum selesai</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>complaint, settled</source>
        <translation>aduan, sudah selesai</translation>
    </message>
    <message>
        <source>a wish, still open</source>
        <translation>permintaan, belum dipenuhi</translation>
    </message>
    <message>
        <source>a wish, bought since</source>
        <translation>permintaan, sudah dibeli</translation>
    </message>
    <message>
        <source>a wish, no longer wanted</source>
        <translation>permintaan, tidak jadi</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>said to us</source>
        <translation>diberitahu kepada kita</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mesej dihantar</translation>
    </message>
    <message>
        <source>Greeting sent: {occasion}</source>
        <translation>Ucapan dihantar: {occasion}</translation>
    </message>
    <message>
        <source>Sent us {name}</source>
        <translation>Membawa {name} ke kedai kita</translation>
    </message>
    <message>
        <source>word of mouth</source>
        <translation>dari mulut ke mulut</translation>
    </message>
    <message>
        <source>We call: {question}</source>
        <translation>Kita akan menelefon: {question}</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Kita akan menelefon</translation>
    </message>
    <message>
        <source>{plan}: {reason}</source>
        <translation>{plan}: {reason}</translation>
    </message>
    <message>
        <source>once the complaint is solved</source>
        <translation>selepas aduan selesai</translation>
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
        <translation>{plan}: kita akan menelefon pada {days}.</translation>
    </message>
    <message>
        <source>We no longer call on {days}.</source>
        <translation>Kita tidak jadi menelefon pada {days}.</translation>
    </message>
    <message>
        <source>Its calls stay as they are.</source>
        <translation>Panggilannya kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>No call hangs on this purchase.</source>
        <translation>Tiada panggilan untuk pembelian ini.</translation>
    </message>
    <message>
        <source>complaint, solved {when}</source>
        <translation>aduan, selesai {when}</translation>
    </message>
    <message>
        <source>Replaced {when}</source>
        <translation>Diganti {when}</translation>
    </message>
    <message>
        <source>Repaired {when}</source>
        <translation>Dibaiki {when}</translation>
    </message>
    <message>
        <source>Money given back {when}</source>
        <translation>Wang dipulangkan {when}</translation>
    </message>
    <message>
        <source>A discount given {when}</source>
        <translation>Diberi diskaun {when}</translation>
    </message>
    <message>
        <source>Said sorry {when}</source>
        <translation>Sudah minta maaf {when}</translation>
    </message>
    <message>
        <source>Made right {when}</source>
        <translation>Dibetulkan {when}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>pada hari yang sama</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>selepas %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, was satisfied</source>
        <translation>{done}, puas hati</translation>
    </message>
    <message>
        <source>{done}, was not satisfied</source>
        <translation>{done}, tidak puas hati</translation>
    </message>
    <message>
        <source>{quantity} × {item}</source>
        <translation>{quantity} × {item}</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>no. siri {serial}</translation>
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
        <translation>tiada nombor telefon</translation>
    </message>
    <message>
        <source>{item}, {amount}</source>
        <translation>{item}, {amount}</translation>
    </message>
    <message>
        <source>We miss them</source>
        <translation>Lama tidak datang</translation>
    </message>
    <message>
        <source>We keep in touch</source>
        <translation>Kita terus berhubung</translation>
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
        <translation>Ada aduan</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Really solved?</source>
        <translation>Sudah selesai?</translation>
    </message>
    <message>
        <source>Wish is here</source>
        <translation>Barangnya sudah sampai</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Ucap terima kasih</translation>
    </message>
    <message>
        <source>try {n}</source>
        <translation>cubaan ke-{n}</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>perlu nombor</translation>
    </message>
    <message>
        <source>tue 10:00, tomorrow, 24 nov 16:00</source>
        <translation>selasa 10:00, esok, 24 nov 16:00</translation>
    </message>
    <message>
        <source>tue 10:00</source>
        <translation>selasa 10:00</translation>
    </message>
    <message>
        <source>When shall we call back?</source>
        <translation>Bila kita perlu menelefon semula?</translation>
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
        <translation>Buka kad</translation>
    </message>
    <message>
        <source>Best time: {when}</source>
        <translation>Masa terbaik: {when}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Open a complaint</source>
        <translation>Catat aduan</translation>
    </message>
    <message>
        <source>Note the wish</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>Janjikan panggilan</translation>
    </message>
    <message>
        <source>Write down what they said, then press Enter.</source>
        <translation>Tulis apa kata mereka, kemudian tekan Enter.</translation>
    </message>
    <message>
        <source>{day}: the shop is closed that day ({why})</source>
        <translation>{day}: kedai tutup pada hari itu ({why})</translation>
    </message>
    <message>
        <source>Hold a phone&apos;s camera here to dial</source>
        <translation>Halakan kamera telefon bimbit ke sini untuk mendail</translation>
    </message>
    <message>
        <source>Last time they said · {day}</source>
        <translation>Kata mereka kali terakhir · {day}</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Yang perlu ditelefon</translation>
    </message>
    <message>
        <source>Print call list</source>
        <translation>Cetak senarai panggilan</translation>
    </message>
    <message>
        <source>Nobody to call today</source>
        <translation>Tiada sesiapa perlu ditelefon hari ini</translation>
    </message>
    <message>
        <source>Record a purchase: when it is a large one, its calls appear here on their day.</source>
        <translation>Catat satu pembelian: jika pembelian itu besar, panggilannya muncul di sini pada harinya.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Puas hati</translation>
    </message>
    <message>
        <source>Not happy</source>
        <translation>Tidak puas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak dijawab</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>More outcomes</source>
        <translation>Hasil lain</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Shall we go on reminding you?</source>
        <translation>Perlukah kami terus mengingatkan anda?</translation>
    </message>
    <message>
        <source>The window closes, and the program stays as a small sign beside the clock.</source>
        <translation>Tetingkapnya ditutup, dan program kekal sebagai ikon kecil di sebelah jam.</translation>
    </message>
    <message>
        <source>No, close all</source>
        <translation>Tidak, tutup semua</translation>
    </message>
    <message>
        <source>Yes, stay there</source>
        <translation>Ya, kekal di sana</translation>
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
        <translation>di kaunter</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>melalui telefon</translation>
    </message>
    <message>
        <source>in a message</source>
        <translation>dalam mesej</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>di atas kertas</translation>
    </message>
    <message>
        <source>in a file that was brought in</source>
        <translation>dalam fail yang dibawa masuk</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Hari seterusnya</translation>
    </message>
    <message>
        <source>Move to a day</source>
        <translation>Pindahkan ke hari lain</translation>
    </message>
    <message>
        <source>On which day shall we call {name}?</source>
        <translation>Pada hari apa kita telefon {name}?</translation>
    </message>
    <message>
        <source>tue, tomorrow, 24 nov</source>
        <translation>sel, esok, 24 nov</translation>
    </message>
    <message>
        <source>Choose a call first; then we ask for its day.</source>
        <translation>Pilih satu panggilan dahulu; kemudian kita tanya harinya.</translation>
    </message>
    <message>
        <source>tue, 24 nov</source>
        <translation>sel, 24 nov</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message numerus="yes">
        <source>{closed}, and %n calls</source>
        <translation>
            <numerusform>{closed}, dan %n panggilan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls: the first ones</source>
        <translation>
            <numerusform>Lebih %n panggilan: yang terawal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, limit {most}</source>
        <translation>
            <numerusform>%n panggilan, had {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Tiada panggilan</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n panggilan</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hingga {last}</translation>
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
        <translation>Jangan sesekali lupa pelanggan yang membeli sesuatu yang bermakna. Semuanya kekal dalam komputer ini.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Apakah nama kedai anda?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>A large purchase is from</source>
        <translation>Pembelian dikira besar mulai</translation>
    </message>
    <message>
        <source>See a sample shop</source>
        <translation>Lihat kedai contoh</translation>
    </message>
    <message>
        <source>Back to a safe copy</source>
        <translation>Kembali kepada salinan selamat</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bawa masuk fail</translation>
    </message>
    <message>
        <source>Open my shop</source>
        <translation>Buka kedai saya</translation>
    </message>
    <message>
        <source>Sets {currency}, the phone numbers and the holidays.</source>
        <translation>Menentukan {currency}, nombor telefon dan cuti umum.</translation>
    </message>
    <message>
        <source>We suggest a call for these. You can change it later.</source>
        <translation>Untuk ini kami cadangkan panggilan. Boleh diubah nanti.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Because {sent} came through {name}: we say thank you.</source>
        <translation>Kerana {sent} datang melalui {name}: kita ucapkan terima kasih.</translation>
    </message>
    <message>
        <source>Because {name} bought {item} on {day} for {amount}; plan {plan}, step {step} of {steps}.</source>
        <translation>Kerana {name} membeli {item} pada {day} dengan harga {amount}; rancangan {plan}, langkah {step} daripada {steps}.</translation>
    </message>
    <message>
        <source>Because we keep in touch with {name}.</source>
        <translation>Kerana kita sentiasa berhubung dengan {name}.</translation>
    </message>
    <message>
        <source>Because we keep in touch with {name}, who bought {item} on {day} for {amount}.</source>
        <translation>Kerana kita menjaga hubungan dengan {name}, yang membeli {item} pada {day} dengan harga {amount}.</translation>
    </message>
    <message>
        <source>Because we promised {name} a call on {due} about {item}, bought on {day} for {amount}.</source>
        <translation>Kerana kita berjanji menelefon {name} pada {due} tentang {item}, dibeli pada {day} dengan harga {amount}.</translation>
    </message>
    <message>
        <source>Because we promised {name} a call on {due}.</source>
        <translation>Kerana kita berjanji menelefon {name} pada {due}.</translation>
    </message>
    <message>
        <source>Because {name} had a problem with {item}, bought on {day}: is it really solved?</source>
        <translation>Kerana {name} pernah ada masalah dengan {item}, dibeli pada {day}: sudah benar-benar selesai?</translation>
    </message>
    <message>
        <source>Because {name} had a problem: is it really solved?</source>
        <translation>Kerana {name} pernah ada masalah: sudah benar-benar selesai?</translation>
    </message>
    <message>
        <source>Because what {name} wished for is here.</source>
        <translation>Kerana barang yang diingini {name} sudah sampai.</translation>
    </message>
    <message>
        <source>Because {name} sent us somebody: we say thank you.</source>
        <translation>Kerana {name} membawa orang ke kedai kita: kita ucapkan terima kasih.</translation>
    </message>
    <message>
        <source>PROMISE: we call on {day}</source>
        <translation>JANJI: kita telefon pada {day}</translation>
    </message>
    <message>
        <source>PROMISE: made right by {day}</source>
        <translation>JANJI: dibetulkan selewatnya {day}</translation>
    </message>
    <message>
        <source>COMPLAINT: is it really solved?</source>
        <translation>ADUAN: sudah benar-benar selesai?</translation>
    </message>
    <message>
        <source>{offset}, step {step} of {steps}</source>
        <translation>{offset}, langkah {step} daripada {steps}</translation>
    </message>
    <message>
        <source>WISH: {name} is here</source>
        <translation>PERMINTAAN: {name} sudah sampai</translation>
    </message>
    <message>
        <source>WISH: it is here</source>
        <translation>PERMINTAAN: sudah sampai</translation>
    </message>
    <message>
        <source>we say thank you</source>
        <translation>kita ucap terima kasih</translation>
    </message>
    <message>
        <source>we miss them</source>
        <translation>lama tidak datang</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>terus berhubung</translation>
    </message>
    <message>
        <source>{reason}. {late}</source>
        <translation>{reason}; {late}</translation>
    </message>
    <message>
        <source>usually every {gap}, last here {away} ago</source>
        <translation>biasanya setiap {gap}, kali terakhir {away} yang lalu</translation>
    </message>
    <message>
        <source>usually reached in the {part}</source>
        <translation>biasanya dapat dihubungi waktu {part}</translation>
    </message>
    <message>
        <source>Because {name} wished for {wish}, and it is here.</source>
        <translation>Kerana {name} mengingini {wish}, dan kini sudah sampai.</translation>
    </message>
    <message>
        <source>Because {name} wished for {wish}, and {goods} is here.</source>
        <translation>Kerana {name} mengingini {wish}, dan {goods} sudah sampai.</translation>
    </message>
    <message>
        <source>Because {name} usually comes every {gap} and was last here {away} ago.</source>
        <translation>Kerana {name} biasanya datang setiap {gap} dan kali terakhir ke sini {away} yang lalu.</translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; the last visit was on {day}.</source>
        <translation>
            <numerusform>Kerana kita berhubung dengan {name} setiap %n bulan; kali terakhir datang pada {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; we last spoke on {day}.</source>
        <translation>
            <numerusform>Kerana kita berhubung dengan {name} setiap %n bulan; kali terakhir bercakap pada {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Because we promised {name} to make it right by {due}.</source>
        <translation>Kerana kita berjanji kepada {name} untuk membetulkannya selewat-lewatnya {due}.</translation>
    </message>
    <message>
        <source>Because we promised {name} to make it right by {due}: {item}.</source>
        <translation>Kerana kita berjanji kepada {name} untuk membetulkannya selewat-lewatnya {due}: {item}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>lewat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bila-bila masa</translation>
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
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kaunter</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
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
        <translation>Batalkan</translation>
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
        <translation>Tiada salinan selamat baharu</translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation>Buat salinan selamat</translation>
    </message>
    <message>
        <source>Safe copy {when}</source>
        <translation>Salinan {when}</translation>
    </message>
    <message>
        <source>The second place has no copy of it: {reason}</source>
        <translation>Tempat kedua tiada salinannya: {reason}</translation>
    </message>
    <message>
        <source>Make a safe copy of the shop now</source>
        <translation>Buat salinan selamat kedai sekarang</translation>
    </message>
    <message>
        <source>Done again: {what} of {when}.</source>
        <translation>Dibuat semula: {what}, {when}.</translation>
    </message>
    <message>
        <source>Taken back: {what} of {when}.</source>
        <translation>Dibatalkan: {what}, {when}.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Kedai saya</translation>
    </message>
    <message>
        <source>Find name, phone or item</source>
        <translation>Cari nama, telefon, barang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bawa masuk fail</translation>
    </message>
    <message>
        <source>Making the safe copy …</source>
        <translation>Membuat salinan selamat …</translation>
    </message>
    <message>
        <source>The program closes by itself in a moment. Leave the PC and the stick as they are.</source>
        <translation>Program akan tertutup sendiri sebentar lagi. Biarkan PC dan pemacu USB seperti sedia ada.</translation>
    </message>
    <message>
        <source>Only {size} are free on the disk that holds the shop. Delete or move away what you do not need: when the disk is full, nothing can be saved.</source>
        <translation>Hanya {size} yang masih kosong pada cakera yang menyimpan kedai ini. Padam atau alihkan apa yang tidak diperlukan: apabila cakera penuh, tiada apa-apa dapat disimpan.</translation>
    </message>
    <message>
        <source>The shop file {path} was deleted, moved or replaced while it was open, and no safe copy could be made: {reason} Leave the program open, and put the file or its stick back in its place.</source>
        <translation>Fail kedai {path} telah dipadam, dialihkan atau diganti semasa sedang dibuka, dan salinan selamat tidak dapat dibuat: {reason} Biarkan program terus terbuka, kemudian letakkan semula fail atau pemacu USB itu di tempatnya.</translation>
    </message>
    <message>
        <source>The shop file {path} was deleted, moved or replaced while it was open. All that was saved is whole in a safe copy: {copy}. Nothing more can be saved until the file is back in its place. Put it back, or close the program and bring back that copy; what you have typed is kept.</source>
        <translation>Fail kedai {path} telah dipadam, dialihkan atau diganti semasa sedang dibuka. Semua yang telah disimpan ada dengan lengkap dalam salinan selamat: {copy}. Tiada lagi yang dapat disimpan sehingga fail itu kembali di tempatnya. Letakkan semula fail itu, atau tutup program dan pulihkan salinan tersebut; apa yang telah ditaip tetap tersimpan.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Kekal di sini</translation>
    </message>
    <message>
        <source>The shop file is gone</source>
        <translation>Fail kedai sudah tiada di tempatnya</translation>
    </message>
</context>
</TS>
