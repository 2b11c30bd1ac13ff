<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>booking</name>
    <message numerus="yes">
        <source>Book %n calls</source>
        <translation>
            <numerusform>Book %n call</numerusform>
            <numerusform>Book %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls booked.</source>
        <translation>
            <numerusform>%n call booked.</numerusform>
            <numerusform>%n calls booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catch up</name>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>It was due %n day ago.</numerusform>
            <numerusform>It was due %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %n go</source>
        <translation>
            <numerusform>Let %n go</numerusform>
            <numerusform>Let all %n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away %n days.</source>
        <translation>
            <numerusform>You were away %n day.</numerusform>
            <numerusform>You were away %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait.</source>
        <translation>
            <numerusform>%n call waits.</numerusform>
            <numerusform>%n calls wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long.</source>
        <translation>
            <numerusform>%n call has waited too long.</numerusform>
            <numerusform>%n calls have waited too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n calls a day: promises and complaints first, then the dearest purchases.</source>
        <translation>
            <numerusform>With %n call a day: promises and complaints first, then the dearest purchases.</numerusform>
            <numerusform>With %n calls a day: promises and complaints first, then the dearest purchases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: keep each of them, or let it go.</source>
        <translation>
            <numerusform>%n call has waited too long: keep it, or let it go.</numerusform>
            <numerusform>%n calls have waited too long: keep each of them, or let it go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more calls come after these.</source>
        <translation>
            <numerusform>%n more call comes after these.</numerusform>
            <numerusform>%n more calls come after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circle</name>
    <message numerus="yes">
        <source>%n people through them</source>
        <translation>
            <numerusform>%n person through them</numerusform>
            <numerusform>%n people through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sent</source>
        <translation>
            <numerusform>%n person sent</numerusform>
            <numerusform>%n people sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sent}, %n with those they sent</source>
        <translation>
            <numerusform>{sent}, %n with those they sent</numerusform>
            <numerusform>{sent}, %n with those they sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>List {number} with %n calls is ready to print: {path} ({pages}).</source>
        <translation>
            <numerusform>List {number} with %n call is ready to print: {path} ({pages}).</numerusform>
            <numerusform>List {number} with %n calls is ready to print: {path} ({pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message numerus="yes">
        <source>When it is solved we ask once more, %n days later: is it really good?</source>
        <translation>
            <numerusform>When it is solved we ask once more, %n day later: is it really good?</numerusform>
            <numerusform>When it is solved we ask once more, %n days later: is it really good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n day open</numerusform>
            <numerusform>%n days open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised by {day}, %n days late</source>
        <translation>
            <numerusform>promised by {day}, %n day late</numerusform>
            <numerusform>promised by {day}, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This product: %n complaints in 90 days</source>
        <translation>
            <numerusform>This product: %n complaint in 90 days</numerusform>
            <numerusform>This product: %n complaints in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {supplier}: %n complaints in 90 days</source>
        <translation>
            <numerusform>From {supplier}: %n complaint in 90 days</numerusform>
            <numerusform>From {supplier}: %n complaints in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{cause}”: %n complaints in 90 days</source>
        <translation>
            <numerusform>“{cause}”: %n complaint in 90 days</numerusform>
            <numerusform>“{cause}”: %n complaints in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this product</source>
        <translation>
            <numerusform>%n complaint about this product</numerusform>
            <numerusform>%n complaints about this product</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints about this supplier</source>
        <translation>
            <numerusform>%n complaint about this supplier</numerusform>
            <numerusform>%n complaints about this supplier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints for the same reason</source>
        <translation>
            <numerusform>%n complaint for the same reason</numerusform>
            <numerusform>%n complaints for the same reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n sold</numerusform>
            <numerusform>%n sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes are here</source>
        <translation>
            <numerusform>%n wish is here</numerusform>
            <numerusform>%n wishes are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent us %n people</source>
        <translation>
            <numerusform>sent us %n person</numerusform>
            <numerusform>sent us %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought in all, %n times</source>
        <translation>
            <numerusform>bought in all, %n time</numerusform>
            <numerusform>bought in all, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of them</source>
        <translation>
            <numerusform>the first %n of them</numerusform>
            <numerusform>the first %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the dearest %n who stay away</source>
        <translation>
            <numerusform>the dearest %n who stays away</numerusform>
            <numerusform>the dearest %n who stay away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who stay away longer than they used to</source>
        <translation>
            <numerusform>%n who stays away longer than before</numerusform>
            <numerusform>%n who stay away longer than they used to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep in touch every %n months</source>
        <translation>
            <numerusform>We keep in touch every %n month</numerusform>
            <numerusform>We keep in touch every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>done</name>
    <message numerus="yes">
        <source>Settled: %n follow-ups.</source>
        <translation>
            <numerusform>Settled: %n follow-up.</numerusform>
            <numerusform>Settled: %n follow-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls go to the next open days, up to {day}.</source>
        <translation>
            <numerusform>%n call goes to {day}.</numerusform>
            <numerusform>%n calls go to the next open days, up to {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are let go: it was too long ago.</source>
        <translation>
            <numerusform>%n call is let go: it was too long ago.</numerusform>
            <numerusform>%n calls are let go: it was too long ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls that went by meanwhile are left out.</source>
        <translation>
            <numerusform>%n call that went by meanwhile is left out.</numerusform>
            <numerusform>%n calls that went by meanwhile are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe copies had changed on the disk, so a new one was made. Have the disk looked at.</source>
        <translation>
            <numerusform>%n safe copy had changed on the disk, so a new one was made. Have the disk looked at.</numerusform>
            <numerusform>%n safe copies had changed on the disk, so a new one was made. Have the disk looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message numerus="yes">
        <source>%n pairs to decide</source>
        <translation>
            <numerusform>%n pair to decide</numerusform>
            <numerusform>%n pairs to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>file out</name>
    <message numerus="yes">
        <source>%n customers are in {path}.</source>
        <translation>
            <numerusform>%n customer is in {path}.</numerusform>
            <numerusform>%n customers are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of purchases are in {path}.</source>
        <translation>
            <numerusform>%n row of purchases is in {path}.</numerusform>
            <numerusform>%n rows of purchases are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are in {path}.</source>
        <translation>
            <numerusform>%n follow-up is in {path}.</numerusform>
            <numerusform>%n follow-ups are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints are in {path}.</source>
        <translation>
            <numerusform>%n complaint is in {path}.</numerusform>
            <numerusform>%n complaints are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are in {path}.</source>
        <translation>
            <numerusform>%n contact is in {path}.</numerusform>
            <numerusform>%n contacts are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are in {path}.</source>
        <translation>
            <numerusform>%n call is in {path}.</numerusform>
            <numerusform>%n calls are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n rows, is in {path}.</source>
        <translation>
            <numerusform>Everything, %n row, is in {path}.</numerusform>
            <numerusform>Everything, %n rows, is in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked not to be contacted are left out.</source>
        <translation>
            <numerusform>%n person who asked not to be contacted is left out.</numerusform>
            <numerusform>%n people who asked not to be contacted are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forget</name>
    <message numerus="yes">
        <source>%n calls that are still open are not made.</source>
        <translation>
            <numerusform>%n call that is still open is not made.</numerusform>
            <numerusform>%n calls that are still open are not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staying: %n purchases, {amount}, with nobody&apos;s name on them, so that your sums stay right.</source>
        <translation>
            <numerusform>Staying: %n purchase, {amount}, with nobody&apos;s name on it, so that your sums stay right.</numerusform>
            <numerusform>Staying: %n purchases, {amount}, with nobody&apos;s name on them, so that your sums stay right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten, also in %n safe copies.</source>
        <translation>
            <numerusform>Forgotten, also in %n safe copy.</numerusform>
            <numerusform>Forgotten, also in %n safe copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greeting</name>
    <message numerus="yes">
        <source>The list of %n greetings is saved: {path}</source>
        <translation>
            <numerusform>The list of %n greeting is saved: {path}</numerusform>
            <numerusform>The list of %n greetings is saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthdays, next %n days</source>
        <translation>
            <numerusform>Birthdays, next %n days</numerusform>
            <numerusform>Birthdays, next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken.</source>
        <translation>
            <numerusform>%n line was not taken.</numerusform>
            <numerusform>%n lines were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned</source>
        <translation>
            <numerusform>%n follow-up planned</numerusform>
            <numerusform>%n follow-ups planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%n labels are printed.</source>
        <translation>
            <numerusform>%n label is printed.</numerusform>
            <numerusform>%n labels are printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are saved: {path}</source>
        <translation>
            <numerusform>%n label is saved: {path}</numerusform>
            <numerusform>%n labels are saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels.</source>
        <translation>
            <numerusform>%n label.</numerusform>
            <numerusform>%n labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of the list are printed at once.</source>
        <translation>
            <numerusform>Only the first %n of the list is printed at once.</numerusform>
            <numerusform>Only the first %n of the list are printed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no address and get none.</source>
        <translation>
            <numerusform>%n person has no address and gets none.</numerusform>
            <numerusform>%n people have no address and get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be contacted.</source>
        <translation>
            <numerusform>%n asked not to be contacted.</numerusform>
            <numerusform>%n asked not to be contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names}, and %n more</source>
        <translation>
            <numerusform>{names}, and %n more</numerusform>
            <numerusform>{names}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message numerus="yes">
        <source>{day}: %n calls</source>
        <translation>
            <numerusform>{day}: %n call</numerusform>
            <numerusform>{day}: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls have waited too long: “Catch up” in the window asks which of them to keep.</source>
        <translation>
            <numerusform>%n call has waited too long: “Catch up” in the window asks whether to keep it.</numerusform>
            <numerusform>%n calls have waited too long: “Catch up” in the window asks which of them to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>After %n minutes without a touch</source>
        <translation>
            <numerusform>After %n minute without a touch</numerusform>
            <numerusform>After %n minutes without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n minutes.</source>
        <translation>
            <numerusform>Too many wrong tries. The next one in %n minute.</numerusform>
            <numerusform>Too many wrong tries. The next one in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. The next one in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greetings</source>
        <translation>
            <numerusform>%n greeting</numerusform>
            <numerusform>%n greetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>person copy</name>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>warranty of %n month</numerusform>
            <numerusform>warranty of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message numerus="yes">
        <source>With all plans together this would give about %n calls a month.</source>
        <translation>
            <numerusform>With all plans together this would give about %n call a month.</numerusform>
            <numerusform>With all plans together this would give about %n calls a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open calls end with that.</source>
        <translation>
            <numerusform>%n open call ends with that.</numerusform>
            <numerusform>%n open calls end with that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls come back.</source>
        <translation>
            <numerusform>%n call comes back.</numerusform>
            <numerusform>%n calls come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this plan are open. When you change it:</source>
        <translation>
            <numerusform>%n call of this plan is open. When you change it:</numerusform>
            <numerusform>%n calls of this plan are open. When you change it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of your last %n purchases</source>
        <translation>
            <numerusform>of your last %n purchase</numerusform>
            <numerusform>of your last %n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after</source>
        <translation>
            <numerusform>%n week after</numerusform>
            <numerusform>%n weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest day is {day}, with %n calls.</source>
        <translation>
            <numerusform>The fullest day is {day}, with %n call.</numerusform>
            <numerusform>The fullest day is {day}, with %n calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>List {number} with %n calls is printed.</source>
        <translation>
            <numerusform>List {number} with %n call is printed.</numerusform>
            <numerusform>List {number} with %n calls is printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List {number} with %n calls is saved: {path}</source>
        <translation>
            <numerusform>List {number} with %n call is saved: {path}</numerusform>
            <numerusform>List {number} with %n calls is saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are saved: {path}</source>
        <translation>
            <numerusform>%n picture is saved: {path}</numerusform>
            <numerusform>%n pictures are saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n greetings is printed.</source>
        <translation>
            <numerusform>The list of %n greeting is printed.</numerusform>
            <numerusform>The list of %n greetings is printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are too long for a code that every printer can print: those codes dial the number instead.</source>
        <translation>
            <numerusform>%n message is too long for a code that every printer can print: that code dials the number instead.</numerusform>
            <numerusform>%n messages are too long for a code that every printer can print: those codes dial the number instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>products</name>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints in 90 days</source>
        <translation>
            <numerusform>%n complaint in 90 days</numerusform>
            <numerusform>%n complaints in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty %n months</source>
        <translation>
            <numerusform>warranty %n month</numerusform>
            <numerusform>warranty %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers wished for it: we call them.</source>
        <translation>
            <numerusform>%n customer wished for it: we call them.</numerusform>
            <numerusform>%n customers wished for it: we call them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n person to call</numerusform>
            <numerusform>%n people to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n purchases are newer than this copy.</source>
        <translation>
            <numerusform>%n purchase is newer than this copy.</numerusform>
            <numerusform>%n purchases are newer than this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are newer than this copy.</source>
        <translation>
            <numerusform>%n customer is newer than this copy.</numerusform>
            <numerusform>%n customers are newer than this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked calls are newer than this copy.</source>
        <translation>
            <numerusform>%n booked call is newer than this copy.</numerusform>
            <numerusform>%n booked calls are newer than this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is %n days old.</source>
        <translation>
            <numerusform>The copy is %n day old.</numerusform>
            <numerusform>The copy is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message numerus="yes">
        <source>%n entries could not be read and were made again from the shop&apos;s journal.</source>
        <translation>
            <numerusform>%n entry could not be read and was made again from the shop&apos;s journal.</numerusform>
            <numerusform>%n entries could not be read and were made again from the shop&apos;s journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing besides: %n smaller entries</source>
        <translation>
            <numerusform>missing besides: %n smaller entry</numerusform>
            <numerusform>missing besides: %n smaller entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers have lost their name: what they bought is there.</source>
        <translation>
            <numerusform>%n customer has lost their name: what they bought is there.</numerusform>
            <numerusform>%n customers have lost their name: what they bought is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases have lost what was bought: their amount is there.</source>
        <translation>
            <numerusform>%n purchase has lost what was bought: its amount is there.</numerusform>
            <numerusform>%n purchases have lost what was bought: their amount is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>step</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the warranty ends</source>
        <translation>
            <numerusform>%n day before the warranty ends</numerusform>
            <numerusform>%n days before the warranty ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before the warranty ends</source>
        <translation>
            <numerusform>%n week before the warranty ends</numerusform>
            <numerusform>%n weeks before the warranty ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before the warranty ends</source>
        <translation>
            <numerusform>%n month before the warranty ends</numerusform>
            <numerusform>%n months before the warranty ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more calls to come, see Calls</source>
        <translation>
            <numerusform>%n more call to come, see Calls</numerusform>
            <numerusform>%n more calls to come, see Calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items}, and %n more</source>
        <translation>
            <numerusform>{items}, and %n more</numerusform>
            <numerusform>{items}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message numerus="yes">
        <source>{closed}, and %n calls</source>
        <translation>
            <numerusform>{closed}, and %n call</numerusform>
            <numerusform>{closed}, and %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls: the first ones</source>
        <translation>
            <numerusform>More than %n call: the first one</numerusform>
            <numerusform>More than %n calls: the first ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, limit {most}</source>
        <translation>
            <numerusform>%n call, limit {most}</numerusform>
            <numerusform>%n calls, limit {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; the last visit was on {day}.</source>
        <translation>
            <numerusform>Because we keep in touch with {name} every %n month; the last visit was on {day}.</numerusform>
            <numerusform>Because we keep in touch with {name} every %n months; the last visit was on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because we keep in touch with {name} every %n months; we last spoke on {day}.</source>
        <translation>
            <numerusform>Because we keep in touch with {name} every %n month; we last spoke on {day}.</numerusform>
            <numerusform>Because we keep in touch with {name} every %n months; we last spoke on {day}.</numerusform>
        </translation>
    </message>
</context>
</TS>
