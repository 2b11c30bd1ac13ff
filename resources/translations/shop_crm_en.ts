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
