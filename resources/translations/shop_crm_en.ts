<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>List {number} for %n people is ready to print: {path} ({pages}).</source>
        <translation>
            <numerusform>List {number} for %n person is ready to print: {path} ({pages}).</numerusform>
            <numerusform>List {number} for %n people is ready to print: {path} ({pages}).</numerusform>
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
    <name>counter</name>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n sold</numerusform>
            <numerusform>%n sold</numerusform>
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
        <source>%n lines are not taken</source>
        <translation>
            <numerusform>%n line is not taken</numerusform>
            <numerusform>%n lines are not taken</numerusform>
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
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>List {number} for %n people is printed.</source>
        <translation>
            <numerusform>List {number} for %n person is printed.</numerusform>
            <numerusform>List {number} for %n people is printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List {number} for %n people is saved: {path}</source>
        <translation>
            <numerusform>List {number} for %n person is saved: {path}</numerusform>
            <numerusform>List {number} for %n people is saved: {path}</numerusform>
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
</context>
</TS>
