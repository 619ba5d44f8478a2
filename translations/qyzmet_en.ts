<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SettingText</name>
    <message numerus="yes">
        <source>%n day(s) not confirmed</source>
        <translation>
            <numerusform>%n day not confirmed</numerusform>
            <numerusform>%n days not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qyz::ui::MovesPanel</name>
    <message numerus="yes">
        <source>The due date of %n entries would move. Look at the list and decide.</source>
        <translation>
            <numerusform>The due date of %n entry would move. Look at the list and decide.</numerusform>
            <numerusform>The due date of %n entries would move. Look at the list and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qyz::ui::PrintPreview</name>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
</TS>
