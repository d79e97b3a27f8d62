<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>texts</name>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to restart it now? You can save your work first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app will speak {language} when it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
