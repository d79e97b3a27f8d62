<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>All {count} other languages are complete.</source>
        <extracomment>For one: The other language is complete.</extracomment>
        <translation>
            <numerusform>لا توجد لغات أخرى.</numerusform>
            <numerusform>اللغة الأخرى مكتملة.</numerusform>
            <numerusform>اللغتان الأخريان مكتملتان.</numerusform>
            <numerusform>اللغات الأخرى كلها ({count}) مكتملة.</numerusform>
            <numerusform>اللغات الأخرى كلها ({count}) مكتملة.</numerusform>
            <numerusform>اللغات الأخرى كلها ({count}) مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} pairs of colours can be seen well.</source>
        <extracomment>For one: The only pair of colours can be seen well.</extracomment>
        <translation>
            <numerusform>لا توجد أزواج ألوان.</numerusform>
            <numerusform>زوج الألوان الوحيد يُرى جيدًا.</numerusform>
            <numerusform>زوجا الألوان كلاهما يُريان جيدًا.</numerusform>
            <numerusform>أزواج الألوان كلها ({count}) تُرى جيدًا.</numerusform>
            <numerusform>أزواج الألوان كلها ({count}) تُرى جيدًا.</numerusform>
            <numerusform>أزواج الألوان كلها ({count}) تُرى جيدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count:,} other faults.</source>
        <extracomment>For one: And {count:,} other fault.</extracomment>
        <translation>
            <numerusform>ولا أخطاء أخرى.</numerusform>
            <numerusform>وخطأ آخر.</numerusform>
            <numerusform>وخطآن آخران.</numerusform>
            <numerusform>و{count:,} أخطاء أخرى.</numerusform>
            <numerusform>و{count:,} خطأً آخر.</numerusform>
            <numerusform>و{count:,} خطأ آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count:,} texts.</source>
        <extracomment>For one: Cleared {count:,} text.</extracomment>
        <translation>
            <numerusform>لم يُمسح أي نص.</numerusform>
            <numerusform>مُسح نص واحد.</numerusform>
            <numerusform>مُسح نصان.</numerusform>
            <numerusform>مُسحت {count:,} نصوص.</numerusform>
            <numerusform>مُسح {count:,} نصًا.</numerusform>
            <numerusform>مُسح {count:,} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {count:,} cells.</source>
        <extracomment>For one: Copied {count:,} cell.</extracomment>
        <translation>
            <numerusform>لم تُنسخ أي خلية.</numerusform>
            <numerusform>نُسخت خلية واحدة.</numerusform>
            <numerusform>نُسخت خليتان.</numerusform>
            <numerusform>نُسخت {count:,} خلايا.</numerusform>
            <numerusform>نُسخت {count:,} خلية.</numerusform>
            <numerusform>نُسخت {count:,} خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {count:,} fields</source>
        <extracomment>For one: Cut {count:,} field</extracomment>
        <translation>
            <numerusform>قص {count:,} حقل</numerusform>
            <numerusform>قص حقل واحد</numerusform>
            <numerusform>قص حقلين</numerusform>
            <numerusform>قص {count:,} حقول</numerusform>
            <numerusform>قص {count:,} حقلًا</numerusform>
            <numerusform>قص {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {count:,} texts.</source>
        <extracomment>For one: Cut {count:,} text.</extracomment>
        <translation>
            <numerusform>لم يُقص أي نص.</numerusform>
            <numerusform>قُص نص واحد.</numerusform>
            <numerusform>قُص نصان.</numerusform>
            <numerusform>قُصت {count:,} نصوص.</numerusform>
            <numerusform>قُص {count:,} نصًا.</numerusform>
            <numerusform>قُص {count:,} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} fields</source>
        <extracomment>For one: Delete {count:,} field</extracomment>
        <translation>
            <numerusform>حذف {count:,} حقل</numerusform>
            <numerusform>حذف حقل واحد</numerusform>
            <numerusform>حذف حقلين</numerusform>
            <numerusform>حذف {count:,} حقول</numerusform>
            <numerusform>حذف {count:,} حقلًا</numerusform>
            <numerusform>حذف {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} fields?</source>
        <extracomment>For one: Delete {count:,} field?</extracomment>
        <translation>
            <numerusform>حذف {count:,} حقل؟</numerusform>
            <numerusform>حذف حقل واحد؟</numerusform>
            <numerusform>حذف حقلين؟</numerusform>
            <numerusform>حذف {count:,} حقول؟</numerusform>
            <numerusform>حذف {count:,} حقلًا؟</numerusform>
            <numerusform>حذف {count:,} حقل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count:,} submissions?</source>
        <extracomment>For one: Delete {count:,} submission?</extracomment>
        <translation>
            <numerusform>لا إرسال لحذفه؟</numerusform>
            <numerusform>هل يُحذف إرسال واحد؟</numerusform>
            <numerusform>هل يُحذف إرسالان؟</numerusform>
            <numerusform>هل تُحذف {count:,} إرسالات؟</numerusform>
            <numerusform>هل يُحذف {count:,} إرسالًا؟</numerusform>
            <numerusform>هل يُحذف {count:,} إرسال؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered: the exported backend kept it, and the simulator took it after {count:,} attempts.</source>
        <extracomment>For one: Delivered: the exported backend kept it, and the simulator took it after {count:,} attempt.</extracomment>
        <translation>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد محاولة واحدة.</numerusform>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد محاولتين.</numerusform>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولات.</numerusform>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
            <numerusform>تم التسليم: احتفظ به خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered: the exported backend signed it, and the simulator took it after {count:,} attempts.</source>
        <extracomment>For one: Delivered: the exported backend signed it, and the simulator took it after {count:,} attempt.</extracomment>
        <translation>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد محاولة واحدة.</numerusform>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد محاولتين.</numerusform>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولات.</numerusform>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
            <numerusform>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي بعد {count:,} محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {count:,} fields</source>
        <extracomment>For one: Drop {count:,} field</extracomment>
        <translation>
            <numerusform>إفلات {count:,} حقل</numerusform>
            <numerusform>إفلات حقل واحد</numerusform>
            <numerusform>إفلات حقلين</numerusform>
            <numerusform>إفلات {count:,} حقول</numerusform>
            <numerusform>إفلات {count:,} حقلًا</numerusform>
            <numerusform>إفلات {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {count:,} fields</source>
        <extracomment>For one: Duplicate {count:,} field</extracomment>
        <translation>
            <numerusform>تكرار {count:,} حقل</numerusform>
            <numerusform>تكرار حقل واحد</numerusform>
            <numerusform>تكرار حقلين</numerusform>
            <numerusform>تكرار {count:,} حقول</numerusform>
            <numerusform>تكرار {count:,} حقلًا</numerusform>
            <numerusform>تكرار {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each submission meets it from its beginning: {count:,} requests.</source>
        <extracomment>For one: Each submission meets it from its beginning: {count:,} request.</extracomment>
        <translation>
            <numerusform>يواجهه كل إرسال من بدايته: لا طلبات.</numerusform>
            <numerusform>يواجهه كل إرسال من بدايته: طلب واحد.</numerusform>
            <numerusform>يواجهه كل إرسال من بدايته: طلبان.</numerusform>
            <numerusform>يواجهه كل إرسال من بدايته: {count:,} طلبات.</numerusform>
            <numerusform>يواجهه كل إرسال من بدايته: {count:,} طلبًا.</numerusform>
            <numerusform>يواجهه كل إرسال من بدايته: {count:,} طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled {count:,} texts.</source>
        <extracomment>For one: Filled {count:,} text.</extracomment>
        <translation>
            <numerusform>لم يُعبأ أي نص.</numerusform>
            <numerusform>عُبئ نص واحد.</numerusform>
            <numerusform>عُبئ نصان.</numerusform>
            <numerusform>عُبئت {count:,} نصوص.</numerusform>
            <numerusform>عُبئ {count:,} نصًا.</numerusform>
            <numerusform>عُبئ {count:,} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Form settings… · {count:,} problems</source>
        <extracomment>For one: Form settings… · {count:,} problem</extracomment>
        <translation>
            <numerusform>إعدادات النموذج… · لا مشاكل</numerusform>
            <numerusform>إعدادات النموذج… · مشكلة واحدة</numerusform>
            <numerusform>إعدادات النموذج… · مشكلتان</numerusform>
            <numerusform>إعدادات النموذج… · {count:,} مشاكل</numerusform>
            <numerusform>إعدادات النموذج… · {count:,} مشكلة</numerusform>
            <numerusform>إعدادات النموذج… · {count:,} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not a token: it has {count} parts, not three.</source>
        <extracomment>For one: It is not a token: it has one part, not three.</extracomment>
        <translation>
            <numerusform>إنه ليس رمزًا: لا أجزاء له، والمطلوب ثلاثة.</numerusform>
            <numerusform>إنه ليس رمزًا: له جزء واحد، لا ثلاثة.</numerusform>
            <numerusform>إنه ليس رمزًا: له جزآن، لا ثلاثة.</numerusform>
            <numerusform>إنه ليس رمزًا: له {count} أجزاء، لا ثلاثة.</numerusform>
            <numerusform>إنه ليس رمزًا: له {count} جزءًا، لا ثلاثة.</numerusform>
            <numerusform>إنه ليس رمزًا: له {count} جزء، لا ثلاثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: after {count:,} attempts the exported backend has not delivered it yet.</source>
        <extracomment>For one: Kept: after {count:,} attempt the exported backend has not delivered it yet.</extracomment>
        <translation>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر بعد، وعدد المحاولات {count:,}.</numerusform>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر حتى الآن بعد محاولة واحدة.</numerusform>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر حتى الآن بعد محاولتين.</numerusform>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر حتى الآن بعد {count:,} محاولات.</numerusform>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر حتى الآن بعد {count:,} محاولة.</numerusform>
            <numerusform>محفوظ: لم يسلّمه خادم الإرسال المصدَّر حتى الآن بعد {count:,} محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {count:,} translations as right.</source>
        <extracomment>For one: Marked {count:,} translation as right.</extracomment>
        <translation>
            <numerusform>لم تُعلَّم أي ترجمة صحيحة.</numerusform>
            <numerusform>عُلّمت ترجمة واحدة صحيحة.</numerusform>
            <numerusform>عُلّمت ترجمتان صحيحتين.</numerusform>
            <numerusform>عُلّمت {count:,} ترجمات صحيحة.</numerusform>
            <numerusform>عُلّمت {count:,} ترجمة صحيحة.</numerusform>
            <numerusform>عُلّمت {count:,} ترجمة صحيحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {count:,} fields</source>
        <extracomment>For one: Move {count:,} field</extracomment>
        <translation>
            <numerusform>نقل {count:,} حقل</numerusform>
            <numerusform>نقل حقل واحد</numerusform>
            <numerusform>نقل حقلين</numerusform>
            <numerusform>نقل {count:,} حقول</numerusform>
            <numerusform>نقل {count:,} حقلًا</numerusform>
            <numerusform>نقل {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: the form&apos;s rules refuse {count:,} answers. Mend what is marked, or send it anyway: the exported backend then shows how it refuses.</source>
        <extracomment>For one: Not sent: the form&apos;s rules refuse {count:,} answer. Mend what is marked, or send it anyway: the exported backend then shows how it refuses.</extracomment>
        <translation>
            <numerusform>لم يُرسل: قواعد النموذج لم ترفض أي إجابة.</numerusform>
            <numerusform>لم يُرسل: ترفض قواعد النموذج إجابة واحدة. أصلح المعلَّم، أو أرسل رغم ذلك: عندئذ يُظهر خادم الإرسال المصدَّر كيف يرفض.</numerusform>
            <numerusform>لم يُرسل: ترفض قواعد النموذج إجابتين. أصلح المعلَّم، أو أرسل رغم ذلك: عندئذ يُظهر خادم الإرسال المصدَّر كيف يرفض.</numerusform>
            <numerusform>لم يُرسل: ترفض قواعد النموذج {count:,} إجابات. أصلح المعلَّم، أو أرسل رغم ذلك: عندئذ يُظهر خادم الإرسال المصدَّر كيف يرفض.</numerusform>
            <numerusform>لم يُرسل: ترفض قواعد النموذج {count:,} إجابة. أصلح المعلَّم، أو أرسل رغم ذلك: عندئذ يُظهر خادم الإرسال المصدَّر كيف يرفض.</numerusform>
            <numerusform>لم يُرسل: ترفض قواعد النموذج {count:,} إجابة. أصلح المعلَّم، أو أرسل رغم ذلك: عندئذ يُظهر خادم الإرسال المصدَّر كيف يرفض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tried: {problem} ({count:,} more problems)</source>
        <extracomment>For one: Not tried: {problem} ({count:,} more problem)</extracomment>
        <translation>
            <numerusform>لم تُجرَّب: {problem} (ولا مشكلات أخرى)</numerusform>
            <numerusform>لم تُجرَّب: {problem} (ومشكلة أخرى)</numerusform>
            <numerusform>لم تُجرَّب: {problem} (ومشكلتان أخريان)</numerusform>
            <numerusform>لم تُجرَّب: {problem} (و{count:,} مشكلات أخرى)</numerusform>
            <numerusform>لم تُجرَّب: {problem} (و{count:,} مشكلة أخرى)</numerusform>
            <numerusform>لم تُجرَّب: {problem} (و{count:,} مشكلة أخرى)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; {count:,} warnings.</source>
        <extracomment>For one: Nothing is wrong; {count:,} warning.</extracomment>
        <translation>
            <numerusform>لا أخطاء، ولا تحذيرات ({count:,}).</numerusform>
            <numerusform>لا أخطاء، وتحذير واحد.</numerusform>
            <numerusform>لا أخطاء، وتحذيران.</numerusform>
            <numerusform>لا أخطاء، و{count:,} تحذيرات.</numerusform>
            <numerusform>لا أخطاء، و{count:,} تحذيرًا.</numerusform>
            <numerusform>لا أخطاء، و{count:,} تحذير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {count:,} fields</source>
        <extracomment>For one: Paste {count:,} field</extracomment>
        <translation>
            <numerusform>لصق {count:,} حقل</numerusform>
            <numerusform>لصق حقل واحد</numerusform>
            <numerusform>لصق حقلين</numerusform>
            <numerusform>لصق {count:,} حقول</numerusform>
            <numerusform>لصق {count:,} حقلًا</numerusform>
            <numerusform>لصق {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted {count:,} texts.</source>
        <extracomment>For one: Pasted {count:,} text.</extracomment>
        <translation>
            <numerusform>لم يُلصق أي نص.</numerusform>
            <numerusform>أُلصق نص واحد.</numerusform>
            <numerusform>أُلصق نصان.</numerusform>
            <numerusform>أُلصقت {count:,} نصوص.</numerusform>
            <numerusform>أُلصق {count:,} نصًا.</numerusform>
            <numerusform>أُلصق {count:,} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {count:,} pictures</source>
        <extracomment>For one: Reading {count:,} picture</extracomment>
        <translation>
            <numerusform>قراءة الصور</numerusform>
            <numerusform>قراءة صورة واحدة</numerusform>
            <numerusform>قراءة صورتين</numerusform>
            <numerusform>قراءة {count:,} صور</numerusform>
            <numerusform>قراءة {count:,} صورة</numerusform>
            <numerusform>قراءة {count:,} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} exports from the list?</source>
        <extracomment>For one: Remove {count} export from the list?</extracomment>
        <translation>
            <numerusform>أتريد إزالة {count} تصدير من القائمة؟</numerusform>
            <numerusform>أتريد إزالة تصدير واحد من القائمة؟</numerusform>
            <numerusform>أتريد إزالة عمليتي تصدير من القائمة؟</numerusform>
            <numerusform>أتريد إزالة {count} عمليات تصدير من القائمة؟</numerusform>
            <numerusform>أتريد إزالة {count} عملية تصدير من القائمة؟</numerusform>
            <numerusform>أتريد إزالة {count} عملية تصدير من القائمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {count:,} files?</source>
        <extracomment>For one: Replace {count:,} file?</extracomment>
        <translation>
            <numerusform>لا ملفات للاستبدال.</numerusform>
            <numerusform>هل تريد استبدال ملف واحد؟</numerusform>
            <numerusform>هل تريد استبدال ملفين؟</numerusform>
            <numerusform>هل تريد استبدال {count:,} ملفات؟</numerusform>
            <numerusform>هل تريد استبدال {count:,} ملفًا؟</numerusform>
            <numerusform>هل تريد استبدال {count:,} ملف؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and delete {count:,} submissions</source>
        <extracomment>For one: Save, and delete {count:,} submission</extracomment>
        <translation>
            <numerusform>حفظ</numerusform>
            <numerusform>حفظ، وحذف إرسال واحد</numerusform>
            <numerusform>حفظ، وحذف إرسالين</numerusform>
            <numerusform>حفظ، وحذف {count:,} إرسالات</numerusform>
            <numerusform>حفظ، وحذف {count:,} إرسالًا</numerusform>
            <numerusform>حفظ، وحذف {count:,} إرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the {count:,} sound rows</source>
        <extracomment>For one: Take the {count:,} sound row</extracomment>
        <translation>
            <numerusform>لا صفوف سليمة لأخذها</numerusform>
            <numerusform>أخذ الصف السليم الوحيد</numerusform>
            <numerusform>أخذ الصفين السليمين</numerusform>
            <numerusform>أخذ {count:,} صفوف سليمة</numerusform>
            <numerusform>أخذ {count:,} صفًا سليمًا</numerusform>
            <numerusform>أخذ {count:,} صف سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers were sent {count:,} times.</source>
        <extracomment>For one: The answers were sent {count:,} time.</extracomment>
        <translation>
            <numerusform>لم تُرسل الإجابات.</numerusform>
            <numerusform>أُرسلت الإجابات مرة واحدة.</numerusform>
            <numerusform>أُرسلت الإجابات مرتين.</numerusform>
            <numerusform>أُرسلت الإجابات {count:,} مرات.</numerusform>
            <numerusform>أُرسلت الإجابات {count:,} مرة.</numerusform>
            <numerusform>أُرسلت الإجابات {count:,} مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of {host} holds for {count:,} more days.</source>
        <extracomment>For one: The certificate of {host} holds for {count:,} more day.</extracomment>
        <translation>
            <numerusform>تنتهي صلاحية شهادة المضيف {host} في أقل من يوم.</numerusform>
            <numerusform>تبقى شهادة المضيف {host} صالحة يومًا واحدًا.</numerusform>
            <numerusform>تبقى شهادة المضيف {host} صالحة يومين.</numerusform>
            <numerusform>تبقى شهادة المضيف {host} صالحة {count:,} أيام.</numerusform>
            <numerusform>تبقى شهادة المضيف {host} صالحة {count:,} يومًا.</numerusform>
            <numerusform>تبقى شهادة المضيف {host} صالحة {count:,} يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key pair “{name}” expires on {day}, in {count:,} days. Replace it by a new one before that.</source>
        <extracomment>For one: The key pair “{name}” expires on {day}, in {count:,} day. Replace it by a new one before that.</extracomment>
        <translation>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، أي اليوم. استبدله بزوج جديد قبل ذلك.</numerusform>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، بعد يوم واحد. استبدله بزوج جديد قبل ذلك.</numerusform>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، بعد يومين. استبدله بزوج جديد قبل ذلك.</numerusform>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، بعد {count:,} أيام. استبدله بزوج جديد قبل ذلك.</numerusform>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، بعد {count:,} يومًا. استبدله بزوج جديد قبل ذلك.</numerusform>
            <numerusform>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، بعد {count:,} يوم. استبدله بزوج جديد قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key pair “{name}” is {count:,} days old. Replace it by a new one, or set another reminder.</source>
        <extracomment>For one: The key pair “{name}” is {count:,} day old. Replace it by a new one, or set another reminder.</extracomment>
        <translation>
            <numerusform>عمر زوج المفاتيح «{name}» أقل من يوم. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
            <numerusform>عمر زوج المفاتيح «{name}» يوم واحد. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
            <numerusform>عمر زوج المفاتيح «{name}» يومان. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
            <numerusform>عمر زوج المفاتيح «{name}» {count:,} أيام. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
            <numerusform>عمر زوج المفاتيح «{name}» {count:,} يومًا. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
            <numerusform>عمر زوج المفاتيح «{name}» {count:,} يوم. استبدله بزوج جديد، أو اضبط تذكيرًا آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is no longer offered in {language}. {count:,} wordings stay in the file, in case you add {language} again.</source>
        <extracomment>For one: The page is no longer offered in {language}. {count:,} wording stays in the file, in case you add {language} again.</extracomment>
        <translation>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}.</numerusform>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}. تبقى في الملف صياغة واحدة، تحسبًا لإضافة {language} من جديد.</numerusform>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}. تبقى في الملف صياغتان، تحسبًا لإضافة {language} من جديد.</numerusform>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}. تبقى في الملف {count:,} صياغات، تحسبًا لإضافة {language} من جديد.</numerusform>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}. تبقى في الملف {count:,} صياغة، تحسبًا لإضافة {language} من جديد.</numerusform>
            <numerusform>لن تُعرض الصفحة بعد الآن باللغة: {language}. تبقى في الملف {count:,} صياغة، تحسبًا لإضافة {language} من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The self-check passed: all {count:,} steps.</source>
        <extracomment>For one: The self-check passed: all {count:,} step.</extracomment>
        <translation>
            <numerusform>نجح الفحص الذاتي.</numerusform>
            <numerusform>نجح الفحص الذاتي: الخطوة الوحيدة.</numerusform>
            <numerusform>نجح الفحص الذاتي: الخطوتان كلتاهما.</numerusform>
            <numerusform>نجح الفحص الذاتي: كل الخطوات، وعددها {count:,}.</numerusform>
            <numerusform>نجح الفحص الذاتي: كل الخطوات، وعددها {count:,}.</numerusform>
            <numerusform>نجح الفحص الذاتي: كل الخطوات، وعددها {count:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was noted of {count:,} earlier exports cannot be read: {files}.</source>
        <extracomment>For one: What was noted of {count:,} earlier export cannot be read: {files}.</extracomment>
        <translation>
            <numerusform>لا يوجد تصدير سابق تتعذر قراءة ما سُجّل عنه: {files}.</numerusform>
            <numerusform>تتعذر قراءة ما سُجّل عن تصدير سابق واحد: {files}.</numerusform>
            <numerusform>تتعذر قراءة ما سُجّل عن تصديرين سابقين: {files}.</numerusform>
            <numerusform>تتعذر قراءة ما سُجّل عن {count:,} تصديرات سابقة: {files}.</numerusform>
            <numerusform>تتعذر قراءة ما سُجّل عن {count:,} تصديرًا سابقًا: {files}.</numerusform>
            <numerusform>تتعذر قراءة ما سُجّل عن {count:,} تصدير سابق: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture of {count:,} bytes</source>
        <extracomment>For one: a picture of {count:,} byte</extracomment>
        <translation>
            <numerusform>صورة من {count:,} بايت</numerusform>
            <numerusform>صورة من بايت واحد</numerusform>
            <numerusform>صورة من بايتين</numerusform>
            <numerusform>صورة من {count:,} بايتات</numerusform>
            <numerusform>صورة من {count:,} بايت</numerusform>
            <numerusform>صورة من {count:,} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count:,} others</source>
        <extracomment>For one: and {count:,} other</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و{count:,} غيرها</numerusform>
            <numerusform>و{count:,} غيرها</numerusform>
            <numerusform>و{count:,} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the age of {count:,} days</source>
        <extracomment>For one: at the age of {count:,} day</extracomment>
        <translation>
            <numerusform>عند إنشائه</numerusform>
            <numerusform>عند بلوغ عمره يومًا واحدًا</numerusform>
            <numerusform>عند بلوغ عمره يومين</numerusform>
            <numerusform>عند بلوغ عمره {count:,} أيام</numerusform>
            <numerusform>عند بلوغ عمره {count:,} يومًا</numerusform>
            <numerusform>عند بلوغ عمره {count:,} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {day}, or at the age of {count:,} days</source>
        <extracomment>For one: by {day}, or at the age of {count:,} day</extracomment>
        <translation>
            <numerusform>حتى {day}</numerusform>
            <numerusform>حتى {day}، أو عند بلوغ عمره يومًا واحدًا</numerusform>
            <numerusform>حتى {day}، أو عند بلوغ عمره يومين</numerusform>
            <numerusform>حتى {day}، أو عند بلوغ عمره {count:,} أيام</numerusform>
            <numerusform>حتى {day}، أو عند بلوغ عمره {count:,} يومًا</numerusform>
            <numerusform>حتى {day}، أو عند بلوغ عمره {count:,} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires {day}, reminder after {count} days</source>
        <extracomment>For one: expires {day}, reminder after {count} day</extracomment>
        <translation>
            <numerusform>ينتهي في {day}، تذكير فورًا</numerusform>
            <numerusform>ينتهي في {day}، تذكير بعد يوم واحد</numerusform>
            <numerusform>ينتهي في {day}، تذكير بعد يومين</numerusform>
            <numerusform>ينتهي في {day}، تذكير بعد {count} أيام</numerusform>
            <numerusform>ينتهي في {day}، تذكير بعد {count} يومًا</numerusform>
            <numerusform>ينتهي في {day}، تذكير بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gives {function}() {count} values; that is not what it takes.</source>
        <extracomment>For one: gives {function}() {count} value; that is not what it takes.</extracomment>
        <translation>
            <numerusform>لا يمرر أي قيمة إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
            <numerusform>يمرر قيمة واحدة إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
            <numerusform>يمرر قيمتين إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
            <numerusform>يمرر {count} قيم إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
            <numerusform>يمرر {count} قيمة إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
            <numerusform>يمرر {count} قيمة إلى {function}()؛ وليس هذا ما تأخذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has {count} values for “{test}”.</source>
        <extracomment>For one: has {count} value for “{test}”.</extracomment>
        <translation>
            <numerusform>ليست له قيم للاختبار «{test}».</numerusform>
            <numerusform>له قيمة واحدة للاختبار «{test}».</numerusform>
            <numerusform>له قيمتان للاختبار «{test}».</numerusform>
            <numerusform>له {count} قيم للاختبار «{test}».</numerusform>
            <numerusform>له {count} قيمة للاختبار «{test}».</numerusform>
            <numerusform>له {count} قيمة للاختبار «{test}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no last day, reminder after {count} days</source>
        <extracomment>For one: no last day, reminder after {count} day</extracomment>
        <translation>
            <numerusform>بلا يوم أخير، تذكير فورًا</numerusform>
            <numerusform>بلا يوم أخير، تذكير بعد يوم واحد</numerusform>
            <numerusform>بلا يوم أخير، تذكير بعد يومين</numerusform>
            <numerusform>بلا يوم أخير، تذكير بعد {count} أيام</numerusform>
            <numerusform>بلا يوم أخير، تذكير بعد {count} يومًا</numerusform>
            <numerusform>بلا يوم أخير، تذكير بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are {count} words for {grades} grades; each grade needs its own, or none has one.</source>
        <extracomment>For one: there is {count} word for {grades} grades; each grade needs its own, or none has one.</extracomment>
        <translation>
            <numerusform>لا توجد كلمات لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
            <numerusform>توجد كلمة واحدة لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
            <numerusform>توجد كلمتان لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
            <numerusform>توجد {count} كلمات لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
            <numerusform>توجد {count} كلمة لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
            <numerusform>توجد {count} كلمة لعدد من الدرجات هو {grades}؛ تحتاج كل درجة إلى كلمتها، أو لا تكون لأي منها كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} added</source>
        <extracomment>For one: {count:,} added</extracomment>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف واحد</numerusform>
            <numerusform>أُضيف اثنان</numerusform>
            <numerusform>أُضيفت {count:,}</numerusform>
            <numerusform>أُضيف {count:,}</numerusform>
            <numerusform>أُضيف {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} bytes</source>
        <extracomment>For one: {count:,} byte</extracomment>
        <translation>
            <numerusform>{count:,} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>{count:,} بايت</numerusform>
            <numerusform>{count:,} بايت</numerusform>
            <numerusform>{count:,} بايت</numerusform>
            <numerusform>{count:,} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases</source>
        <extracomment>For one: {count:,} case</extracomment>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>{count:,} حالات</numerusform>
            <numerusform>{count:,} حالة</numerusform>
            <numerusform>{count:,} حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases do not end well.</source>
        <extracomment>For one: {count:,} case does not end well.</extracomment>
        <translation>
            <numerusform>لا توجد حالات تنتهي بشكل سيئ.</numerusform>
            <numerusform>حالة واحدة لا تنتهي على ما يرام.</numerusform>
            <numerusform>حالتان لا تنتهيان على ما يرام.</numerusform>
            <numerusform>{count:,} حالات لا تنتهي على ما يرام.</numerusform>
            <numerusform>{count:,} حالة لا تنتهي على ما يرام.</numerusform>
            <numerusform>{count:,} حالة لا تنتهي على ما يرام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases were recorded, with what comes of them now as expected.</source>
        <extracomment>For one: {count:,} case was recorded, with what comes of it now as expected.</extracomment>
        <translation>
            <numerusform>لم تسجَّل أي حالة ({count:,}).</numerusform>
            <numerusform>سُجلت حالة واحدة، ونتيجتها الحالية هي المتوقعة.</numerusform>
            <numerusform>سُجلت حالتان، ونتيجتاهما الحاليتان هما المتوقعتان.</numerusform>
            <numerusform>سُجلت {count:,} حالات، ونتائجها الحالية هي المتوقعة.</numerusform>
            <numerusform>سُجلت {count:,} حالة، ونتائجها الحالية هي المتوقعة.</numerusform>
            <numerusform>سُجلت {count:,} حالة، ونتائجها الحالية هي المتوقعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cases were tried, and all end well.</source>
        <extracomment>For one: {count:,} case was tried, and it ends well.</extracomment>
        <translation>
            <numerusform>لم تُجرَّب أي حالة.</numerusform>
            <numerusform>جُرّبت حالة واحدة، وهي تنتهي على ما يرام.</numerusform>
            <numerusform>جُرّبت حالتان، وكلتاهما تنتهي على ما يرام.</numerusform>
            <numerusform>جُرّبت {count:,} حالات، وكلها تنتهي على ما يرام.</numerusform>
            <numerusform>جُرّبت {count:,} حالة، وكلها تنتهي على ما يرام.</numerusform>
            <numerusform>جُرّبت {count:,} حالة، وكلها تنتهي على ما يرام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <extracomment>For one: {count:,} changed</extracomment>
        <translation>
            <numerusform>لم يُغيَّر شيء</numerusform>
            <numerusform>غُيّر واحد</numerusform>
            <numerusform>غُيّر اثنان</numerusform>
            <numerusform>غُيّرت {count:,}</numerusform>
            <numerusform>غُيّر {count:,}</numerusform>
            <numerusform>غُيّر {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} checks are wrong.</source>
        <extracomment>For one: {count:,} check is wrong.</extracomment>
        <translation>
            <numerusform>لا فحص خاطئ ({count:,}).</numerusform>
            <numerusform>فحص واحد خاطئ.</numerusform>
            <numerusform>فحصان خاطئان.</numerusform>
            <numerusform>{count:,} فحوص خاطئة.</numerusform>
            <numerusform>{count:,} فحصًا خاطئًا.</numerusform>
            <numerusform>{count:,} فحص خاطئ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <extracomment>For one: {count:,} column</extracomment>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>{count:,} أعمدة</numerusform>
            <numerusform>{count:,} عمودًا</numerusform>
            <numerusform>{count:,} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>For one: {count:,} day</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{count:,} أيام</numerusform>
            <numerusform>{count:,} يومًا</numerusform>
            <numerusform>{count:,} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days old</source>
        <extracomment>For one: {count:,} day old</extracomment>
        <translation>
            <numerusform>عمره أقل من يوم</numerusform>
            <numerusform>عمره يوم واحد</numerusform>
            <numerusform>عمره يومان</numerusform>
            <numerusform>عمره {count:,} أيام</numerusform>
            <numerusform>عمره {count:,} يومًا</numerusform>
            <numerusform>عمره {count:,} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} deliveries</source>
        <extracomment>For one: {count:,} delivery</extracomment>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>عملية تسليم واحدة</numerusform>
            <numerusform>عمليتا تسليم</numerusform>
            <numerusform>{count:,} عمليات تسليم</numerusform>
            <numerusform>{count:,} عملية تسليم</numerusform>
            <numerusform>{count:,} عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} elements</source>
        <extracomment>For one: {count:,} element</extracomment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count:,} عناصر</numerusform>
            <numerusform>{count:,} عنصرًا</numerusform>
            <numerusform>{count:,} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} elements break a rule.</source>
        <extracomment>For one: {count:,} element breaks a rule.</extracomment>
        <translation>
            <numerusform>لا عنصر يخالف القواعد.</numerusform>
            <numerusform>عنصر واحد يخالف القواعد.</numerusform>
            <numerusform>عنصران يخالفان القواعد.</numerusform>
            <numerusform>{count:,} عناصر تخالف القواعد.</numerusform>
            <numerusform>{count:,} عنصرًا يخالف القواعد.</numerusform>
            <numerusform>{count:,} عنصر يخالف القواعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields added</source>
        <extracomment>For one: {count:,} field added</extracomment>
        <translation>
            <numerusform>لم تُضف حقول</numerusform>
            <numerusform>أُضيف حقل واحد</numerusform>
            <numerusform>أُضيف حقلان</numerusform>
            <numerusform>أُضيفت {count:,} حقول</numerusform>
            <numerusform>أُضيف {count:,} حقلًا</numerusform>
            <numerusform>أُضيف {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields changed</source>
        <extracomment>For one: {count:,} field changed</extracomment>
        <translation>
            <numerusform>لم تُغيَّر حقول</numerusform>
            <numerusform>غُيّر حقل واحد</numerusform>
            <numerusform>غُيّر حقلان</numerusform>
            <numerusform>غُيّرت {count:,} حقول</numerusform>
            <numerusform>غُيّر {count:,} حقلًا</numerusform>
            <numerusform>غُيّر {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fields removed</source>
        <extracomment>For one: {count:,} field removed</extracomment>
        <translation>
            <numerusform>لم تُزل حقول</numerusform>
            <numerusform>أُزيل حقل واحد</numerusform>
            <numerusform>أُزيل حقلان</numerusform>
            <numerusform>أُزيلت {count:,} حقول</numerusform>
            <numerusform>أُزيل {count:,} حقلًا</numerusform>
            <numerusform>أُزيل {count:,} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>For one: {count:,} file</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count:,} ملفات</numerusform>
            <numerusform>{count:,} ملفًا</numerusform>
            <numerusform>{count:,} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files in {folder} were changed since the export: {names}.</source>
        <extracomment>For one: {count:,} file in {folder} was changed since the export: {names}.</extracomment>
        <translation>
            <numerusform>لم يتغير أي ملف في {folder} منذ التصدير: {names}.</numerusform>
            <numerusform>تغيّر ملف واحد في {folder} منذ التصدير: {names}.</numerusform>
            <numerusform>تغيّر ملفان في {folder} منذ التصدير: {names}.</numerusform>
            <numerusform>تغيّرت {count:,} ملفات في {folder} منذ التصدير: {names}.</numerusform>
            <numerusform>تغيّر {count:,} ملفًا في {folder} منذ التصدير: {names}.</numerusform>
            <numerusform>تغيّر {count:,} ملف في {folder} منذ التصدير: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>For one: {count:,} hour</extracomment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{count:,} ساعات</numerusform>
            <numerusform>{count:,} ساعة</numerusform>
            <numerusform>{count:,} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} lines</source>
        <extracomment>For one: {count:,} line</extracomment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{count:,} أسطر</numerusform>
            <numerusform>{count:,} سطرًا</numerusform>
            <numerusform>{count:,} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>For one: {count:,} minute</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>{count:,} دقائق</numerusform>
            <numerusform>{count:,} دقيقة</numerusform>
            <numerusform>{count:,} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} missing</source>
        <extracomment>For one: {count:,} missing</extracomment>
        <translation>
            <numerusform>لا ناقصة</numerusform>
            <numerusform>واحدة ناقصة</numerusform>
            <numerusform>اثنتان ناقصتان</numerusform>
            <numerusform>{count:,} ناقصة</numerusform>
            <numerusform>{count:,} ناقصة</numerusform>
            <numerusform>{count:,} ناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} months old</source>
        <extracomment>For one: {count:,} month old</extracomment>
        <translation>
            <numerusform>عمره أقل من شهر</numerusform>
            <numerusform>عمره شهر واحد</numerusform>
            <numerusform>عمره شهران</numerusform>
            <numerusform>عمره {count:,} أشهر</numerusform>
            <numerusform>عمره {count:,} شهرًا</numerusform>
            <numerusform>عمره {count:,} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more values are hidden or calculated: the backend adds them.</source>
        <extracomment>For one: {count:,} more value is hidden or calculated: the backend adds them.</extracomment>
        <translation>
            <numerusform>لا قيم أخرى مخفية أو محسوبة.</numerusform>
            <numerusform>قيمة أخرى مخفية أو محسوبة: يضيفها خادم الإرسال.</numerusform>
            <numerusform>قيمتان أخريان مخفيتان أو محسوبتان: يضيفهما خادم الإرسال.</numerusform>
            <numerusform>{count:,} قيم أخرى مخفية أو محسوبة: يضيفها خادم الإرسال.</numerusform>
            <numerusform>{count:,} قيمة أخرى مخفية أو محسوبة: يضيفها خادم الإرسال.</numerusform>
            <numerusform>{count:,} قيمة أخرى مخفية أو محسوبة: يضيفها خادم الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new wordings</source>
        <extracomment>For one: {count:,} new wording</extracomment>
        <translation>
            <numerusform>لا صياغات جديدة</numerusform>
            <numerusform>صياغة جديدة واحدة</numerusform>
            <numerusform>صياغتان جديدتان</numerusform>
            <numerusform>{count:,} صياغات جديدة</numerusform>
            <numerusform>{count:,} صياغة جديدة</numerusform>
            <numerusform>{count:,} صياغة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them have notes or tags.</source>
        <extracomment>For one: {count:,} of them has notes or tags.</extracomment>
        <translation>
            <numerusform>ليس لأي منها ملاحظات أو وسوم.</numerusform>
            <numerusform>لواحد منها ملاحظات أو وسوم.</numerusform>
            <numerusform>لاثنين منها ملاحظات أو وسوم.</numerusform>
            <numerusform>لـ{count:,} منها ملاحظات أو وسوم.</numerusform>
            <numerusform>لـ{count:,} منها ملاحظات أو وسوم.</numerusform>
            <numerusform>لـ{count:,} منها ملاحظات أو وسوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other projects of {others}.</source>
        <extracomment>For one: {count:,} other project of {others}.</extracomment>
        <translation>
            <numerusform>لا مشاريع أخرى من أصل {others}.</numerusform>
            <numerusform>مشروع آخر واحد من أصل {others}.</numerusform>
            <numerusform>مشروعان آخران من أصل {others}.</numerusform>
            <numerusform>{count:,} مشاريع أخرى من أصل {others}.</numerusform>
            <numerusform>{count:,} مشروعًا آخر من أصل {others}.</numerusform>
            <numerusform>{count:,} مشروع آخر من أصل {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other projects still use it: {names}.</source>
        <extracomment>For one: {count:,} other project still uses it: {names}.</extracomment>
        <translation>
            <numerusform>لا تستخدمه مشاريع أخرى: {names}.</numerusform>
            <numerusform>ما زال مشروع آخر يستخدمه: {names}.</numerusform>
            <numerusform>ما زال مشروعان آخران يستخدمانه: {names}.</numerusform>
            <numerusform>ما زالت {count:,} مشاريع أخرى تستخدمه: {names}.</numerusform>
            <numerusform>ما زال {count:,} مشروعًا آخر يستخدمه: {names}.</numerusform>
            <numerusform>ما زال {count:,} مشروع آخر يستخدمه: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pages</source>
        <extracomment>For one: {count:,} page</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{count:,} صفحات</numerusform>
            <numerusform>{count:,} صفحة</numerusform>
            <numerusform>{count:,} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pairs of {all} are hard to see.</source>
        <extracomment>For one: {count:,} pair of {all} is hard to see.</extracomment>
        <translation>
            <numerusform>لا توجد أزواج تصعب رؤيتها من أصل {all}.</numerusform>
            <numerusform>زوج واحد من أصل {all} تصعب رؤيته.</numerusform>
            <numerusform>زوجان من أصل {all} تصعب رؤيتهما.</numerusform>
            <numerusform>{count:,} أزواج من أصل {all} تصعب رؤيتها.</numerusform>
            <numerusform>{count:,} زوجًا من أصل {all} تصعب رؤيتها.</numerusform>
            <numerusform>{count:,} زوج من أصل {all} تصعب رؤيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} panes could not be photographed.</source>
        <extracomment>For one: {count:,} pane could not be photographed.</extracomment>
        <translation>
            <numerusform>لم تُلتقط صورة أي لوحة.</numerusform>
            <numerusform>تعذّر التقاط صورة لوحة واحدة.</numerusform>
            <numerusform>تعذّر التقاط صورتي لوحتين.</numerusform>
            <numerusform>تعذّر التقاط صور {count:,} لوحات.</numerusform>
            <numerusform>تعذّر التقاط صور {count:,} لوحة.</numerusform>
            <numerusform>تعذّر التقاط صور {count:,} لوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} parts that could run or load something were left out.</source>
        <extracomment>For one: {count:,} part that could run or load something was left out.</extracomment>
        <translation>
            <numerusform>لم تُستبعد أجزاء قد تشغّل شيئًا أو تحمّله.</numerusform>
            <numerusform>استُبعد جزء واحد قد يشغّل شيئًا أو يحمّله.</numerusform>
            <numerusform>استُبعد جزآن قد يشغّلان شيئًا أو يحمّلانه.</numerusform>
            <numerusform>استُبعدت {count:,} أجزاء قد تشغّل شيئًا أو تحمّله.</numerusform>
            <numerusform>استُبعد {count:,} جزءًا قد يشغّل شيئًا أو يحمّله.</numerusform>
            <numerusform>استُبعد {count:,} جزء قد يشغّل شيئًا أو يحمّله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} phones were let in. Make a new code for another one.</source>
        <extracomment>For one: {count:,} phone was let in. Make a new code for another one.</extracomment>
        <translation>
            <numerusform>لم يدخل أي هاتف. أنشئ رمزًا جديدًا.</numerusform>
            <numerusform>دخل هاتف واحد. أنشئ رمزًا جديدًا لهاتف آخر.</numerusform>
            <numerusform>دخل هاتفان. أنشئ رمزًا جديدًا لهاتف آخر.</numerusform>
            <numerusform>دخلت {count:,} هواتف. أنشئ رمزًا جديدًا لهاتف آخر.</numerusform>
            <numerusform>دخل {count:,} هاتفًا. أنشئ رمزًا جديدًا لهاتف آخر.</numerusform>
            <numerusform>دخل {count:,} هاتف. أنشئ رمزًا جديدًا لهاتف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places</source>
        <extracomment>For one: {count:,} place</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{count:,} مواضع</numerusform>
            <numerusform>{count:,} موضعًا</numerusform>
            <numerusform>{count:,} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places replaced</source>
        <extracomment>For one: {count:,} place replaced</extracomment>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت {count:,} مواضع</numerusform>
            <numerusform>استُبدل {count:,} موضعًا</numerusform>
            <numerusform>استُبدل {count:,} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} problems</source>
        <extracomment>For one: {count:,} problem</extracomment>
        <translation>
            <numerusform>لا مشاكل</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{count:,} مشاكل</numerusform>
            <numerusform>{count:,} مشكلة</numerusform>
            <numerusform>{count:,} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects</source>
        <extracomment>For one: {count:,} project</extracomment>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>{count:,} مشاريع</numerusform>
            <numerusform>{count:,} مشروعًا</numerusform>
            <numerusform>{count:,} مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects looked at</source>
        <extracomment>For one: {count:,} project looked at</extracomment>
        <translation>
            <numerusform>صفر من المشاريع المفحوصة</numerusform>
            <numerusform>مشروع واحد مفحوص</numerusform>
            <numerusform>مشروعين مفحوصين</numerusform>
            <numerusform>{count:,} مشاريع مفحوصة</numerusform>
            <numerusform>{count:,} مشروعًا مفحوصًا</numerusform>
            <numerusform>{count:,} مشروع مفحوص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} removed</source>
        <extracomment>For one: {count:,} removed</extracomment>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيلت {count:,}</numerusform>
            <numerusform>أُزيل {count:,}</numerusform>
            <numerusform>أُزيل {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>For one: {count:,} row</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count:,} صفوف</numerusform>
            <numerusform>{count:,} صفًا</numerusform>
            <numerusform>{count:,} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows wrong</source>
        <extracomment>For one: {count:,} row wrong</extracomment>
        <translation>
            <numerusform>لا صفوف خاطئة</numerusform>
            <numerusform>صف واحد خاطئ</numerusform>
            <numerusform>صفان خاطئان</numerusform>
            <numerusform>{count:,} صفوف خاطئة</numerusform>
            <numerusform>{count:,} صفًا خاطئًا</numerusform>
            <numerusform>{count:,} صف خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rules</source>
        <extracomment>For one: {count:,} rule</extracomment>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>{count:,} قواعد</numerusform>
            <numerusform>{count:,} قاعدة</numerusform>
            <numerusform>{count:,} قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} seconds</source>
        <extracomment>For one: {count:,} second</extracomment>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>{count:,} ثوانٍ</numerusform>
            <numerusform>{count:,} ثانية</numerusform>
            <numerusform>{count:,} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets of answers.</source>
        <extracomment>For one: {count:,} set of answers.</extracomment>
        <translation>
            <numerusform>لا مجموعات إجابات ({count:,}).</numerusform>
            <numerusform>مجموعة إجابات واحدة.</numerusform>
            <numerusform>مجموعتا إجابات.</numerusform>
            <numerusform>{count:,} مجموعات إجابات.</numerusform>
            <numerusform>{count:,} مجموعة إجابات.</numerusform>
            <numerusform>{count:,} مجموعة إجابات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sound rows</source>
        <extracomment>For one: {count:,} sound row</extracomment>
        <translation>
            <numerusform>لا صفوف سليمة</numerusform>
            <numerusform>صف سليم واحد</numerusform>
            <numerusform>صفان سليمان</numerusform>
            <numerusform>{count:,} صفوف سليمة</numerusform>
            <numerusform>{count:,} صفًا سليمًا</numerusform>
            <numerusform>{count:,} صف سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stale</source>
        <extracomment>For one: {count:,} stale</extracomment>
        <translation>
            <numerusform>لا قديمة</numerusform>
            <numerusform>واحدة قديمة</numerusform>
            <numerusform>اثنتان قديمتان</numerusform>
            <numerusform>{count:,} قديمة</numerusform>
            <numerusform>{count:,} قديمة</numerusform>
            <numerusform>{count:,} قديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states could not be checked.</source>
        <extracomment>For one: {count:,} state could not be checked.</extracomment>
        <translation>
            <numerusform>لا حالات تعذّر فحصها.</numerusform>
            <numerusform>تعذّر فحص حالة واحدة.</numerusform>
            <numerusform>تعذّر فحص حالتين.</numerusform>
            <numerusform>تعذّر فحص {count:,} حالات.</numerusform>
            <numerusform>تعذّر فحص {count:,} حالة.</numerusform>
            <numerusform>تعذّر فحص {count:,} حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states of the page were checked.</source>
        <extracomment>For one: {count:,} state of the page was checked.</extracomment>
        <translation>
            <numerusform>لم تُفحص أي حالة من الصفحة.</numerusform>
            <numerusform>فُحصت حالة واحدة من الصفحة.</numerusform>
            <numerusform>فُحصت حالتان من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالات من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالة من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالة من الصفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} states of the page were looked at.</source>
        <extracomment>For one: {count:,} state of the page was looked at.</extracomment>
        <translation>
            <numerusform>لم تُفحص أي حالة من الصفحة.</numerusform>
            <numerusform>فُحصت حالة واحدة من الصفحة.</numerusform>
            <numerusform>فُحصت حالتان من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالات من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالة من الصفحة.</numerusform>
            <numerusform>فُحصت {count:,} حالة من الصفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions</source>
        <extracomment>For one: {count:,} submission</extracomment>
        <translation>
            <numerusform>لا إرسالات</numerusform>
            <numerusform>إرسال واحد</numerusform>
            <numerusform>إرسالان</numerusform>
            <numerusform>{count:,} إرسالات</numerusform>
            <numerusform>{count:,} إرسالًا</numerusform>
            <numerusform>{count:,} إرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions are deleted now.</source>
        <extracomment>For one: {count:,} submission is deleted now.</extracomment>
        <translation>
            <numerusform>لا يُحذف شيء الآن.</numerusform>
            <numerusform>يُحذف الآن إرسال واحد.</numerusform>
            <numerusform>يُحذف الآن إرسالان.</numerusform>
            <numerusform>تُحذف الآن {count:,} إرسالات.</numerusform>
            <numerusform>يُحذف الآن {count:,} إرسالًا.</numerusform>
            <numerusform>يُحذف الآن {count:,} إرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} submissions saved as {file}, without secrets.</source>
        <extracomment>For one: {count:,} submission saved as {file}, without secrets.</extracomment>
        <translation>
            <numerusform>لم يُحفظ أي إرسال في {file}.</numerusform>
            <numerusform>حُفظ إرسال واحد في {file} بلا أسرار.</numerusform>
            <numerusform>حُفظ إرسالان في {file} بلا أسرار.</numerusform>
            <numerusform>حُفظت {count:,} إرسالات في {file} بلا أسرار.</numerusform>
            <numerusform>حُفظ {count:,} إرسالًا في {file} بلا أسرار.</numerusform>
            <numerusform>حُفظ {count:,} إرسال في {file} بلا أسرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things differ</source>
        <extracomment>For one: {count:,} thing differs</extracomment>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>{count:,} اختلافات</numerusform>
            <numerusform>{count:,} اختلافًا</numerusform>
            <numerusform>{count:,} اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things were found.</source>
        <extracomment>For one: {count:,} thing was found.</extracomment>
        <translation>
            <numerusform>لا ملاحظات.</numerusform>
            <numerusform>ملاحظة واحدة.</numerusform>
            <numerusform>ملاحظتان.</numerusform>
            <numerusform>{count:,} ملاحظات.</numerusform>
            <numerusform>{count:,} ملاحظة.</numerusform>
            <numerusform>{count:,} ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings</source>
        <extracomment>For one: {count:,} warning</extracomment>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{count:,} تحذيرات</numerusform>
            <numerusform>{count:,} تحذيرًا</numerusform>
            <numerusform>{count:,} تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} years</source>
        <extracomment>For one: {count:,} year</extracomment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>{count:,} سنوات</numerusform>
            <numerusform>{count:,} سنة</numerusform>
            <numerusform>{count:,} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} years old</source>
        <extracomment>For one: {count:,} year old</extracomment>
        <translation>
            <numerusform>عمره أقل من سنة</numerusform>
            <numerusform>عمره سنة واحدة</numerusform>
            <numerusform>عمره سنتان</numerusform>
            <numerusform>عمره {count:,} سنوات</numerusform>
            <numerusform>عمره {count:,} سنة</numerusform>
            <numerusform>عمره {count:,} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours. Press one to say what it is for.</source>
        <extracomment>For one: One colour. Press it to say what it is for.</extracomment>
        <translation>
            <numerusform>لا ألوان.</numerusform>
            <numerusform>لون واحد. اضغطه لتحديد الغرض منه.</numerusform>
            <numerusform>لونان. اضغط أحدهما لتحديد الغرض منه.</numerusform>
            <numerusform>{count} ألوان. اضغط أحدها لتحديد الغرض منه.</numerusform>
            <numerusform>{count} لونًا. اضغط أحدها لتحديد الغرض منه.</numerusform>
            <numerusform>{count} لون. اضغط أحدها لتحديد الغرض منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <extracomment>For one: {count} field</extracomment>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{count} حقول</numerusform>
            <numerusform>{count} حقلًا</numerusform>
            <numerusform>{count} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields selected</source>
        <extracomment>For one: {count} field selected</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي حقل</numerusform>
            <numerusform>حقل واحد محدد</numerusform>
            <numerusform>حقلان محددان</numerusform>
            <numerusform>{count} حقول محددة</numerusform>
            <numerusform>{count} حقلًا محددًا</numerusform>
            <numerusform>{count} حقل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are the nearest in sRGB, which lacks those of the list.</source>
        <extracomment>For one: {count} of them is the nearest in sRGB, which lacks the one of the list.</extracomment>
        <translation>
            <numerusform>كلها موجودة في ⁦sRGB⁩.</numerusform>
            <numerusform>لون واحد منها هو الأقرب في ⁦sRGB⁩، إذ لا يوجد فيه لون القائمة.</numerusform>
            <numerusform>لونان منها هما الأقرب في ⁦sRGB⁩، إذ لا يوجد فيه لونا القائمة.</numerusform>
            <numerusform>{count} ألوان منها هي الأقرب في ⁦sRGB⁩، إذ لا توجد فيه ألوان القائمة.</numerusform>
            <numerusform>{count} لونًا منها هي الأقرب في ⁦sRGB⁩، إذ لا توجد فيه ألوان القائمة.</numerusform>
            <numerusform>{count} لون منها هي الأقرب في ⁦sRGB⁩، إذ لا توجد فيه ألوان القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of colours are hard to see.</source>
        <extracomment>For one: {count} pair of colours is hard to see.</extracomment>
        <translation>
            <numerusform>لا أزواج ألوان تصعب رؤيتها.</numerusform>
            <numerusform>زوج ألوان واحد تصعب رؤيته.</numerusform>
            <numerusform>زوجان من الألوان تصعب رؤيتهما.</numerusform>
            <numerusform>{count} أزواج ألوان تصعب رؤيتها.</numerusform>
            <numerusform>{count} زوجًا من الألوان تصعب رؤيتها.</numerusform>
            <numerusform>{count} زوج ألوان تصعب رؤيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces differ without a reason.</source>
        <extracomment>For one: {count} piece differs without a reason.</extracomment>
        <translation>
            <numerusform>لا شيء يختلف بلا سبب.</numerusform>
            <numerusform>جزء واحد يختلف بلا سبب.</numerusform>
            <numerusform>جزءان يختلفان بلا سبب.</numerusform>
            <numerusform>{count} أجزاء تختلف بلا سبب.</numerusform>
            <numerusform>{count} جزءًا تختلف بلا سبب.</numerusform>
            <numerusform>{count} جزء تختلف بلا سبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces differ, each for a reason that is named.</source>
        <extracomment>For one: {count} piece differs, for a reason that is named.</extracomment>
        <translation>
            <numerusform>لا اختلاف في أي جزء.</numerusform>
            <numerusform>جزء واحد يختلف لسبب مذكور.</numerusform>
            <numerusform>جزءان يختلفان لسببين مذكورين.</numerusform>
            <numerusform>{count} أجزاء تختلف، ولكل منها سبب مذكور.</numerusform>
            <numerusform>{count} جزءًا تختلف، ولكل منها سبب مذكور.</numerusform>
            <numerusform>{count} جزء تختلف، ولكل منها سبب مذكور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems are left to be mended.</source>
        <extracomment>For one: {count} problem is left to be mended.</extracomment>
        <translation>
            <numerusform>لم تبقَ مشاكل للإصلاح.</numerusform>
            <numerusform>بقيت مشكلة واحدة للإصلاح.</numerusform>
            <numerusform>بقيت مشكلتان للإصلاح.</numerusform>
            <numerusform>بقيت {count} مشاكل للإصلاح.</numerusform>
            <numerusform>بقيت {count} مشكلة للإصلاح.</numerusform>
            <numerusform>بقيت {count} مشكلة للإصلاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems keep the form from being exported.</source>
        <extracomment>For one: {count} problem keeps the form from being exported.</extracomment>
        <translation>
            <numerusform>لا مشاكل تمنع تصدير النموذج.</numerusform>
            <numerusform>مشكلة واحدة تمنع تصدير النموذج.</numerusform>
            <numerusform>مشكلتان تمنعان تصدير النموذج.</numerusform>
            <numerusform>{count} مشاكل تمنع تصدير النموذج.</numerusform>
            <numerusform>{count} مشكلة تمنع تصدير النموذج.</numerusform>
            <numerusform>{count} مشكلة تمنع تصدير النموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} steps done</source>
        <extracomment>For one: {done} of {count} step done</extracomment>
        <translation>
            <numerusform>أُنجز {done} من {count} خطوة</numerusform>
            <numerusform>أُنجز {done} من خطوة واحدة</numerusform>
            <numerusform>أُنجز {done} من خطوتين</numerusform>
            <numerusform>أُنجز {done} من {count} خطوات</numerusform>
            <numerusform>أُنجز {done} من {count} خطوة</numerusform>
            <numerusform>أُنجز {done} من {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {count:,} texts are missing</source>
        <extracomment>For one: {language}: {count:,} text is missing</extracomment>
        <translation>
            <numerusform>{language}: لا نصوص مفقودة</numerusform>
            <numerusform>{language}: نص واحد مفقود</numerusform>
            <numerusform>{language}: نصان مفقودان</numerusform>
            <numerusform>{language}: {count:,} نصوص مفقودة</numerusform>
            <numerusform>{language}: {count:,} نصًا مفقودًا</numerusform>
            <numerusform>{language}: {count:,} نص مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {count:,} texts were translated from an earlier wording</source>
        <extracomment>For one: {language}: {count:,} text was translated from an earlier wording</extracomment>
        <translation>
            <numerusform>{language}: لا نصوص تُرجمت عن صياغة أقدم</numerusform>
            <numerusform>{language}: نص واحد تُرجم عن صياغة أقدم</numerusform>
            <numerusform>{language}: نصان تُرجما عن صياغة أقدم</numerusform>
            <numerusform>{language}: {count:,} نصوص تُرجمت عن صياغة أقدم</numerusform>
            <numerusform>{language}: {count:,} نصًا تُرجمت عن صياغة أقدم</numerusform>
            <numerusform>{language}: {count:,} نص تُرجم عن صياغة أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} · {count} changed</source>
        <extracomment>For one: {section} · {count} changed</extracomment>
        <translation>
            <numerusform>{section} · لا تغيير</numerusform>
            <numerusform>{section} · تغيير واحد</numerusform>
            <numerusform>{section} · تغييران</numerusform>
            <numerusform>{section} · {count} تغييرات</numerusform>
            <numerusform>{section} · {count} تغييرًا</numerusform>
            <numerusform>{section} · {count} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {count:,} rules</source>
        <extracomment>For one: {shown:,} of {count:,} rule</extracomment>
        <translation>
            <numerusform>{shown:,} من أصل {count:,} قاعدة</numerusform>
            <numerusform>{shown:,} من قاعدة واحدة</numerusform>
            <numerusform>{shown:,} من قاعدتين</numerusform>
            <numerusform>{shown:,} من {count:,} قواعد</numerusform>
            <numerusform>{shown:,} من {count:,} قاعدة</numerusform>
            <numerusform>{shown:,} من {count:,} قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count:,} lines</source>
        <extracomment>For one: {shown} of {count:,} line</extracomment>
        <translation>
            <numerusform>{shown} من أصل {count:,} سطر</numerusform>
            <numerusform>{shown} من سطر واحد</numerusform>
            <numerusform>{shown} من سطرين</numerusform>
            <numerusform>{shown} من {count:,} أسطر</numerusform>
            <numerusform>{shown} من {count:,} سطرًا</numerusform>
            <numerusform>{shown} من {count:,} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {count:,} bytes more</source>
        <extracomment>For one: … and {count:,} byte more</extracomment>
        <translation>
            <numerusform>… ولا بايتات أخرى</numerusform>
            <numerusform>… وبايت واحد آخر</numerusform>
            <numerusform>… وبايتان آخران</numerusform>
            <numerusform>… و{count:,} بايتات أخرى</numerusform>
            <numerusform>… و{count:,} بايتًا آخر</numerusform>
            <numerusform>… و{count:,} بايت آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} more</source>
        <extracomment>For one: … {count} more</extracomment>
        <translation>
            <numerusform>… لا شيء غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و{count} أخرى</numerusform>
            <numerusform>… و{count} غيرها</numerusform>
            <numerusform>… و{count} غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>! Fault asked for: {fault}</source>
        <translation>! العطل المطلوب: {fault}</translation>
    </message>
    <message>
        <source>&amp;About Webview Builder</source>
        <translation>&amp;حول Webview Builder</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>إ&amp;ضافة لغة…</translation>
    </message>
    <message>
        <source>&amp;Add a pane</source>
        <translation>إ&amp;ضافة لوحة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Calculate a value…</source>
        <translation>&amp;حساب قيمة…</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>إ&amp;لغاء الإرسال</translation>
    </message>
    <message>
        <source>&amp;Clear the answers</source>
        <translation>م&amp;سح الإجابات</translation>
    </message>
    <message>
        <source>&amp;Clear the console</source>
        <translation>م&amp;سح وحدة التحكم</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوا&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Colours as the system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Compare page, Test, backend and template</source>
        <translation>&amp;مقارنة الصفحة والاختبار وخادم الإرسال والقالب</translation>
    </message>
    <message>
        <source>&amp;Compare the two chosen</source>
        <translation>م&amp;قارنة الإرسالين المختارين</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Copy the public key</source>
        <translation>&amp;نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>&amp;Copy the theme</source>
        <translation>&amp;نسخ السمة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Delete key pair…</source>
        <translation>حذ&amp;ف زوج المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Delete those chosen…</source>
        <translation>ح&amp;ذف المختار…</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>ال&amp;تصميم</translation>
    </message>
    <message>
        <source>&amp;Duplicate the pane</source>
        <translation>ت&amp;كرار اللوحة</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rows</source>
        <translation>&amp;تكرار الصفوف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>ت&amp;حرير النص</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>ت&amp;حرير النص</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>إ&amp;فراغ الخلايا</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>ت&amp;عبئة إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;ملء</translation>
    </message>
    <message>
        <source>&amp;Fill in its answers</source>
        <translation>&amp;ملء إجاباته</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>البح&amp;ث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Forced colours</source>
        <translation>ألوان &amp;مفروضة</translation>
    </message>
    <message>
        <source>&amp;Go to properties</source>
        <translation>الانتقال إلى ال&amp;خصائص</translation>
    </message>
    <message>
        <source>&amp;Go to the grid</source>
        <translation>الانتقال إلى الج&amp;دول</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Import a form…</source>
        <translation>ا&amp;ستيراد نموذج…</translation>
    </message>
    <message>
        <source>&amp;Import a private key…</source>
        <translation>ا&amp;ستيراد مفتاح خاص…</translation>
    </message>
    <message>
        <source>&amp;Import translations…</source>
        <translation>اس&amp;تيراد ترجمات…</translation>
    </message>
    <message>
        <source>&amp;Insert a field…</source>
        <translation>إ&amp;دراج حقل…</translation>
    </message>
    <message>
        <source>&amp;Jump to</source>
        <translation>الق&amp;فز إلى</translation>
    </message>
    <message>
        <source>&amp;Keep mine instead of the changed file</source>
        <translation>الإب&amp;قاء على نسختي بدل الملف المتغير</translation>
    </message>
    <message>
        <source>&amp;Keyboard open</source>
        <translation>&amp;لوحة المفاتيح مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>ال&amp;يوم الأخير</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Look for projects in a folder…</source>
        <translation>البحث عن م&amp;شاريع في مجلد…</translation>
    </message>
    <message>
        <source>&amp;Make it the first language</source>
        <translation>&amp;جعلها اللغة الأولى</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>إ&amp;صلاح المشكلة</translation>
    </message>
    <message>
        <source>&amp;Mirror what is typed</source>
        <translation>&amp;نسخ ما يُكتب إلى باقي اللوحات</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>نقل إلى أعل&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;New form…</source>
        <translation>نموذج &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;New key pair…</source>
        <translation>زوج مفاتيح &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Notes and tags</source>
        <translation>ملاح&amp;ظات ووسوم</translation>
    </message>
    <message>
        <source>&amp;One phone</source>
        <translation>هاتف &amp;واحد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase that encrypts it here</source>
        <translation>&amp;عبارة المرور التي تشفره هنا</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Paste a theme</source>
        <translation>&amp;لصق سمة</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>المعاي&amp;نة</translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation>المفتاح ال&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>إ&amp;عادة: {edit}</translation>
    </message>
    <message>
        <source>&amp;Reload the changed file</source>
        <translation>إعادة تح&amp;ميل الملف المتغير</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Remove the pane</source>
        <translation>إ&amp;زالة اللوحة</translation>
    </message>
    <message>
        <source>&amp;Remove the rows</source>
        <translation>&amp;حذف الصفوف</translation>
    </message>
    <message>
        <source>&amp;Replace by a new key pair…</source>
        <translation>استب&amp;دال بزوج مفاتيح جديد…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>&amp;Replay byte by byte…</source>
        <translation>إ&amp;عادة الإرسال بايتًا ببايت…</translation>
    </message>
    <message>
        <source>&amp;Require a field only if…</source>
        <translation>&amp;جعل حقل إلزاميًا فقط إذا…</translation>
    </message>
    <message>
        <source>&amp;Run the cases</source>
        <translation>&amp;تشغيل الحالات</translation>
    </message>
    <message>
        <source>&amp;Run the self-check</source>
        <translation>تشغيل الفحص ال&amp;ذاتي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Save the public key…</source>
        <translation>&amp;حفظ المفتاح العام…</translation>
    </message>
    <message>
        <source>&amp;Save the table</source>
        <translation>&amp;حفظ الجدول</translation>
    </message>
    <message>
        <source>&amp;Save those chosen as HAR…</source>
        <translation>&amp;حفظ المختار بصيغة HAR…</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>ال&amp;بحث في النصوص</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>&amp;Set up the platform&apos;s side…</source>
        <translation>إ&amp;عداد جانب المنصة…</translation>
    </message>
    <message>
        <source>&amp;Sets of panes</source>
        <translation>&amp;مجموعات اللوحات</translation>
    </message>
    <message>
        <source>&amp;Show a field only if…</source>
        <translation>إ&amp;ظهار حقل فقط إذا…</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>إ&amp;ظهار عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Show what could stand here</source>
        <translation>&amp;عرض ما يمكن أن يكون هنا</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>ال&amp;وسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Take the theme from another project file…</source>
        <translation>أ&amp;خذ السمة من ملف مشروع آخر…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>الا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Try all ways of closing…</source>
        <translation>ت&amp;جربة كل طرق الإغلاق…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;تراجع: {edit}</translation>
    </message>
    <message>
        <source>&amp;Unfold everything</source>
        <translation>&amp;فتح الكل</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>إ&amp;لغاء التثبيت</translation>
    </message>
    <message>
        <source>&amp;Use key pair for this form</source>
        <translation>استخدام &amp;زوج المفاتيح لهذا النموذج</translation>
    </message>
    <message>
        <source>&amp;Verify a deployment</source>
        <translation>التحقق من ن&amp;شر</translation>
    </message>
    <message>
        <source>&amp;Verify the deployment</source>
        <translation>&amp;التحقق من النشر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>0 to 6 digits after the point are possible.</source>
        <translation>الممكن من 0 إلى 6 أرقام بعد الفاصلة.</translation>
    </message>
    <message>
        <source>2048 bits – the usual size</source>
        <translation>2048 بت – الحجم المعتاد</translation>
    </message>
    <message>
        <source>30 minutes more</source>
        <translation>30 دقيقة أخرى</translation>
    </message>
    <message>
        <source>3072 bits – stronger</source>
        <translation>3072 بت – أقوى</translation>
    </message>
    <message>
        <source>4096 bits – strongest, slower to sign</source>
        <translation>4096 بت – الأقوى، وأبطأ في التوقيع</translation>
    </message>
    <message>
        <source>A &amp;deployed backend</source>
        <translation>خادم م&amp;نشور</translation>
    </message>
    <message>
        <source>A body of more than {count:,} bytes is not refused.</source>
        <translation>لا يُرفض متن يزيد على {count:,} بايت.</translation>
    </message>
    <message>
        <source>A button with an action.</source>
        <translation>زر له إجراء.</translation>
    </message>
    <message>
        <source>A calendar date, delivered as YYYY-MM-DD.</source>
        <translation>تاريخ تقويمي، يُسلَّم بالصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>A calendar date.</source>
        <translation>تاريخ من التقويم.</translation>
    </message>
    <message>
        <source>A cell holds {most} characters at most.</source>
        <translation>أقصى عدد للأحرف في خلية: {most}.</translation>
    </message>
    <message>
        <source>A channel integration that the form may deliver to.</source>
        <translation>تكامل قناة يجوز للنموذج أن يسلّم إليه.</translation>
    </message>
    <message>
        <source>A choice needs list_name and name.</source>
        <translation>يحتاج الاختيار إلى ⁦list_name⁩ وname.</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>A constant, a query parameter or a random reference that rides along unseen.</source>
        <translation>قيمة ثابتة أو معلمة استعلام أو مرجع عشوائي يُرسل دون أن يُرى.</translation>
    </message>
    <message>
        <source>A control character ({code}) stands where text should be.</source>
        <translation>يوجد محرف تحكم ({code}) حيث ينبغي أن يكون نص.</translation>
    </message>
    <message>
        <source>A control of the page cannot hold this answer, so it is not given there.</source>
        <translation>لا يستطيع عنصر في الصفحة حمل هذه الإجابة، فلا تُعطى فيها.</translation>
    </message>
    <message>
        <source>A control that a script makes.</source>
        <translation>عنصر تحكم ينشئه نص برمجي.</translation>
    </message>
    <message>
        <source>A country, delivered as its ISO 3166 code of two letters; browsers know their names.</source>
        <translation>بلد، يُسلَّم برمز ISO 3166 من حرفين؛ والمتصفحات تعرف الأسماء.</translation>
    </message>
    <message>
        <source>A country, named in the page&apos;s language.</source>
        <translation>بلد، اسمه بلغة الصفحة.</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A date and time where the person is, delivered as YYYY-MM-DDTHH:MM.</source>
        <translation>تاريخ ووقت حيث يوجد الشخص، يُسلَّمان بالصيغة YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31, or today, today+30, today-7.</source>
        <translation>تاريخ مثل 2026-12-31، أو today أو today+30 أو today-7.</translation>
    </message>
    <message>
        <source>A date with a time, where the person is.</source>
        <translation>تاريخ مع وقت، بتوقيت مكان الشخص.</translation>
    </message>
    <message>
        <source>A deleted field</source>
        <translation>حقل محذوف</translation>
    </message>
    <message>
        <source>A dialog that reads ${name}, which this program cannot see</source>
        <translation>حوار يقرأ ${name} ولا يستطيع هذا البرنامج رؤيته</translation>
    </message>
    <message>
        <source>A draft is kept for 0 to {most} minutes.</source>
        <translation>تُحفظ المسودة من 0 إلى {most} دقيقة.</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>A field kind was expected, one of {kinds}.</source>
        <translation>المتوقع نوع حقل، واحد من {kinds}.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <source>A field that cannot be repeated here</source>
        <translation>حقل لا يمكن تكراره هنا</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>حقل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A fixed value of another type.</source>
        <translation>قيمة ثابتة من نوع آخر.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: you then replace the key pair.</source>
        <translation>لا يمكن استعادة عبارة مرور منسية: عندئذ عليك استبدال زوج المفاتيح.</translation>
    </message>
    <message>
        <source>A form can have at most {most:,} targets. Remove one first.</source>
        <translation>يمكن أن يكون للنموذج {most:,} من الوجهات على الأكثر. أزيلوا واحدة أولاً.</translation>
    </message>
    <message>
        <source>A form in a chat must not ask for passwords.</source>
        <translation>يجب ألا يطلب نموذج في دردشة كلمات مرور.</translation>
    </message>
    <message>
        <source>A form is {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</source>
        <translation>يكون النموذج {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</translation>
    </message>
    <message>
        <source>A form needs three things on the platform&apos;s side: a public key, a webview response in the dialog, and the page&apos;s address.</source>
        <translation>يحتاج النموذج إلى ثلاثة أشياء في جانب المنصة: مفتاح عام، ورد من نوع webview في الحوار، وعنوان الصفحة.</translation>
    </message>
    <message>
        <source>A form that a script makes is not in the file. Save the page from the browser.</source>
        <translation>النموذج الذي ينشئه نص برمجي ليس في الملف. احفظ الصفحة من المتصفح.</translation>
    </message>
    <message>
        <source>A formula stands in this cell.</source>
        <translation>في هذه الخلية صيغة حسابية.</translation>
    </message>
    <message>
        <source>A further authority, as a file in PEM</source>
        <translation>جهة إصدار إضافية، ملف بصيغة PEM</translation>
    </message>
    <message>
        <source>A grade from 1 on, or from 0, as numbers, stars or faces.</source>
        <translation>درجة تبدأ من 1 أو من 0، على شكل أرقام أو نجوم أو وجوه.</translation>
    </message>
    <message>
        <source>A grade on a scale from 1 on, or from 0 as recommendations (NPS) are asked for.</source>
        <translation>درجة على مقياس يبدأ من 1، أو من 0 كما تُسأل التوصيات (NPS).</translation>
    </message>
    <message>
        <source>A heading between fields.</source>
        <translation>عنوان بين الحقول.</translation>
    </message>
    <message>
        <source>A key made by “openssl genrsa -out key.pem 2048” can be used.</source>
        <translation>يمكن استخدام مفتاح أُنشئ بالأمر «⁦openssl genrsa -out key.pem 2048⁩».</translation>
    </message>
    <message>
        <source>A key of {bits} bits is not offered.</source>
        <translation>لا يُتاح مفتاح بحجم {bits} بت.</translation>
    </message>
    <message>
        <source>A key pair cannot take its own place.</source>
        <translation>لا يمكن أن يحل زوج مفاتيح محل نفسه.</translation>
    </message>
    <message>
        <source>A language is listed twice.</source>
        <translation>توجد لغة مُدرجة مرتين.</translation>
    </message>
    <message>
        <source>A line between fields.</source>
        <translation>خط بين الحقول.</translation>
    </message>
    <message>
        <source>A link to another page, which opens beside this one.</source>
        <translation>رابط إلى صفحة أخرى تُفتح بجانب هذه الصفحة.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>A list of anything does not exist here.</source>
        <translation>لا توجد هنا قائمة لأي شيء.</translation>
    </message>
    <message>
        <source>A name stands twice in the submission.</source>
        <translation>يرد أحد الأسماء مرتين في الإرسال.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>أرقام أحد الأعداد كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A number with decimals, with bounds.</source>
        <translation>عدد بكسور عشرية، بحدود.</translation>
    </message>
    <message>
        <source>A number with decimals.</source>
        <translation>عدد بكسور عشرية.</translation>
    </message>
    <message>
        <source>A paragraph of plain text between fields.</source>
        <translation>فقرة من نص عادي بين الحقول.</translation>
    </message>
    <message>
        <source>A paragraph under the title; may be empty.</source>
        <translation>فقرة تحت العنوان؛ قد تكون فارغة.</translation>
    </message>
    <message>
        <source>A parameter holds half of a character.</source>
        <translation>تحتوي إحدى المعلمات على نصف حرف.</translation>
    </message>
    <message>
        <source>A parameter of the page&apos;s address</source>
        <translation>معلمة في عنوان الصفحة</translation>
    </message>
    <message>
        <source>A part of its constraint: it {reason}</source>
        <translation>جزء من قيده: {reason}</translation>
    </message>
    <message>
        <source>A part of its rule: it {reason}</source>
        <translation>جزء من قاعدته: {reason}</translation>
    </message>
    <message>
        <source>A part of the workbook declares entities, which no form needs.</source>
        <translation>يصرّح جزء من المصنف بكيانات (entities)، ولا يحتاج أي نموذج إليها.</translation>
    </message>
    <message>
        <source>A part of the workbook is not in UTF-8.</source>
        <translation>جزء من المصنف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>A picture between fields.</source>
        <translation>صورة بين الحقول.</translation>
    </message>
    <message>
        <source>A picture must be a data: URL of PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>يجب أن تكون الصورة عنوان data: بصيغة PNG أو JPEG أو GIF أو WebP أو SVG.</translation>
    </message>
    <message>
        <source>A picture that is not in the file.</source>
        <translation>صورة ليست في الملف.</translation>
    </message>
    <message>
        <source>A profile cannot be called {name}.</source>
        <translation>لا يمكن تسمية ملف {name}.</translation>
    </message>
    <message>
        <source>A profile is for parameters only. Remove the secret.</source>
        <translation>الملف للمعلمات فقط. احذف السر.</translation>
    </message>
    <message>
        <source>A program finds about half of what makes a page hard to use. Try the form with the keyboard alone and with a screen reader, too.</source>
        <translation>يجد البرنامج نحو نصف ما يجعل استخدام الصفحة صعبًا. جرّب النموذج أيضًا بلوحة المفاتيح وحدها وبقارئ شاشة.</translation>
    </message>
    <message>
        <source>A project file has &quot;kind&quot;: &quot;webview-project&quot;.</source>
        <translation>يحوي ملف المشروع &quot;kind&quot;: &quot;webview-project&quot;.</translation>
    </message>
    <message>
        <source>A query parameter is missing, malformed or unknown.</source>
        <translation>إحدى معلمات الاستعلام مفقودة أو مشوهة أو غير معروفة.</translation>
    </message>
    <message>
        <source>A query parameter of the address…</source>
        <translation>معلمة استعلام في العنوان…</translation>
    </message>
    <message>
        <source>A query parameter of the page&apos;s address, or a variable of the conversation.</source>
        <translation>معامل في عنوان الصفحة، أو متغير من متغيرات المحادثة.</translation>
    </message>
    <message>
        <source>A question about the answer of one field; an invalid answer counts as unanswered.</source>
        <translation>سؤال عن إجابة حقل واحد؛ الإجابة غير الصالحة تُعد كأنها لم تكن.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing, or one too many.</source>
        <translation>ربما تنقص علامة اقتباس، أو تزيد واحدة.</translation>
    </message>
    <message>
        <source>A random reference</source>
        <translation>مرجع عشوائي</translation>
    </message>
    <message>
        <source>A rating on another scale became a slider.</source>
        <translation>أصبح تقييم على مقياس آخر منزلقًا.</translation>
    </message>
    <message>
        <source>A rating with values of its own became a choice.</source>
        <translation>أصبح تقييم بقيم خاصة به اختيارًا.</translation>
    </message>
    <message>
        <source>A real host does not know a temporary key pair: choose a stored one, or make one in Keys.</source>
        <translation>المضيف الحقيقي لا يعرف زوج مفاتيح مؤقتًا: اختر زوجًا محفوظًا، أو أنشئ واحدًا في «المفاتيح».</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>تعبير نمطي يجب أن تطابقه الإجابة كلها.</translation>
    </message>
    <message>
        <source>A reminder after {days} days is not possible.</source>
        <translation>لا يمكن التذكير بعد أيام عددها {days}.</translation>
    </message>
    <message>
        <source>A replacement of “{name}” is noted that cannot be read.</source>
        <translation>سُجّل استبدال للزوج «{name}» تتعذر قراءته.</translation>
    </message>
    <message>
        <source>A run has 1 to {count:,} submissions, and 1 to {at_once} at a time.</source>
        <translation>للاختبار من 1 إلى {count:,} إرسالًا، ومن 1 إلى {at_once} في آن واحد.</translation>
    </message>
    <message>
        <source>A schema is an object.</source>
        <translation>المخطط كائن.</translation>
    </message>
    <message>
        <source>A sequence has at most {most:,} faults.</source>
        <translation>لا يزيد التسلسل على {most:,} من الأعطال.</translation>
    </message>
    <message>
        <source>A sequence has at most {most:,} requests.</source>
        <translation>لا يزيد التسلسل على {most:,} من الطلبات.</translation>
    </message>
    <message>
        <source>A sequence of faults</source>
        <translation>تسلسل أعطال</translation>
    </message>
    <message>
        <source>A setting of the form cannot be written into the deployment files safely.</source>
        <translation>لا يمكن كتابة أحد إعدادات النموذج في ملفات النشر بأمان.</translation>
    </message>
    <message>
        <source>A small picture above the form, as a data: URL; empty for none.</source>
        <translation>صورة صغيرة فوق النموذج، بعنوان data:؛ فارغة لعدم وجودها.</translation>
    </message>
    <message>
        <source>A small picture between fields.</source>
        <translation>صورة صغيرة بين الحقول.</translation>
    </message>
    <message>
        <source>A smaller picture would help most: this is the largest one.</source>
        <translation>أكثر ما يفيد صورة أصغر: هذه أكبر الصور.</translation>
    </message>
    <message>
        <source>A static host for the page</source>
        <translation>استضافة ثابتة للصفحة</translation>
    </message>
    <message>
        <source>A step has nothing in it.</source>
        <translation>توجد خطوة لا شيء فيها.</translation>
    </message>
    <message>
        <source>A strict policy, and framed by the chat&apos;s own sites only.</source>
        <translation>سياسة صارمة، ولا تضمّنها في إطار إلا مواقع المحادثة نفسها.</translation>
    </message>
    <message>
        <source>A strict policy: no other site can show the page in a frame.</source>
        <translation>سياسة صارمة: لا يمكن لأي موقع آخر عرض الصفحة داخل إطار.</translation>
    </message>
    <message>
        <source>A submission of {count:,} bytes does not come through.</source>
        <translation>لا يمر إرسال حجمه {count:,} بايت.</translation>
    </message>
    <message>
        <source>A survey consists of rating and feedback: {name} must be delivered.</source>
        <translation>يتكون الاستبيان من rating وfeedback: يجب أن يُسلَّم {name}.</translation>
    </message>
    <message>
        <source>A survey has one rating from 1 to 5, and perhaps a comment.</source>
        <translation>في الاستبيان تقييم واحد من 1 إلى 5، وربما تعليق.</translation>
    </message>
    <message>
        <source>A survey needs a required rating from 1 to 5 with the name rating, always shown.</source>
        <translation>يحتاج الاستبيان إلى تقييم إلزامي من 1 إلى 5 اسمه rating ويظهر دائمًا.</translation>
    </message>
    <message>
        <source>A survey takes rating and feedback only; remove {names}.</source>
        <translation>لا يقبل الاستبيان إلا rating وfeedback؛ أزل {names}.</translation>
    </message>
    <message>
        <source>A survey&apos;s feedback is a long text of at most {most} characters.</source>
        <translation>حقل feedback في الاستبيان نص طويل، وأقصى عدد لأحرفه {most}.</translation>
    </message>
    <message>
        <source>A table of that file was not saved. It is kept as {file}.</source>
        <translation>لم يُحفظ جدول لذلك الملف. وهو محفوظ جانبًا باسم {file}.</translation>
    </message>
    <message>
        <source>A table without a file</source>
        <translation>جدول بلا ملف</translation>
    </message>
    <message>
        <source>A table without rows or columns.</source>
        <translation>جدول بلا صفوف أو أعمدة.</translation>
    </message>
    <message>
        <source>A telephone number, national or international.</source>
        <translation>رقم هاتف، محلي أو دولي.</translation>
    </message>
    <message>
        <source>A temporary key pair, made for this run</source>
        <translation>زوج مفاتيح مؤقت، أُنشئ لهذا التشغيل</translation>
    </message>
    <message>
        <source>A test submission is under way.</source>
        <translation>هناك إرسال تجريبي قيد التنفيذ.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A text holds half of a character.</source>
        <translation>يحتوي أحد النصوص على نصف محرف.</translation>
    </message>
    <message>
        <source>A text of yours is kept that is not part of the form.</source>
        <translation>حُفظ لك نص ليس جزءًا من النموذج.</translation>
    </message>
    <message>
        <source>A text of {field} shows this variable</source>
        <translation>عرض هذا المتغير في نص من {field}</translation>
    </message>
    <message>
        <source>A text that must be an e-mail address.</source>
        <translation>نص يجب أن يكون عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A text that stands in many places counts in each of them.</source>
        <translation>النص الذي يرد في مواضع كثيرة يُحسب في كل منها.</translation>
    </message>
    <message>
        <source>A text: wording by language tag.</source>
        <translation>نص: صياغة لكل رمز لغة.</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>ثلث سطر</translation>
    </message>
    <message>
        <source>A time of the day, delivered as HH:MM.</source>
        <translation>وقت من اليوم، يُسلَّم بالصيغة HH:MM.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>وقت من اليوم.</translation>
    </message>
    <message>
        <source>A value that the person neither sees nor types.</source>
        <translation>قيمة لا يراها الشخص ولا يكتبها.</translation>
    </message>
    <message>
        <source>A value worked out from answers that stand before it.</source>
        <translation>قيمة تُحسب من إجابات تسبقها.</translation>
    </message>
    <message>
        <source>A value worked out from the answers above it.</source>
        <translation>قيمة تُحسب من الإجابات التي فوقها.</translation>
    </message>
    <message>
        <source>A variable of the conversation</source>
        <translation>متغير من المحادثة</translation>
    </message>
    <message>
        <source>A variable of the conversation…</source>
        <translation>متغير من المحادثة…</translation>
    </message>
    <message>
        <source>A web page (https:), an e-mail address (mailto:) or a telephone (tel:).</source>
        <translation>صفحة ويب (https:) أو بريد إلكتروني (mailto:) أو هاتف (tel:).</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A whole number from 1 on was expected.</source>
        <translation>المتوقع عدد صحيح ابتداءً من 1.</translation>
    </message>
    <message>
        <source>A whole number was expected, but {found!r} was found.</source>
        <translation>المتوقع عدد صحيح، لكن الموجود {found!r}.</translation>
    </message>
    <message>
        <source>A whole number, set by sliding. It always has an answer.</source>
        <translation>عدد صحيح يُضبط بالسحب. له إجابة دائمًا.</translation>
    </message>
    <message>
        <source>A whole number, set by sliding; it always has an answer.</source>
        <translation>عدد صحيح يُضبط بالتمرير؛ له إجابة دائمًا.</translation>
    </message>
    <message>
        <source>A whole number, with bounds.</source>
        <translation>عدد صحيح، بحدود.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>A word for each grade, from the lowest on; empty for none.</source>
        <translation>كلمة لكل درجة، بدءًا من أدناها؛ فارغ لعدم وجودها.</translation>
    </message>
    <message>
        <source>A wording, and the default language&apos;s wording of the time when it was translated.</source>
        <translation>صياغة، مع صياغة اللغة الافتراضية وقت ترجمتها.</translation>
    </message>
    <message>
        <source>A yes or no by two choices, so that unanswered differs from no.</source>
        <translation>نعم أو لا بخيارين، كي يختلف عدم الإجابة عن لا.</translation>
    </message>
    <message>
        <source>A yes or no, by a tick.</source>
        <translation>نعم أو لا، بعلامة تحديد.</translation>
    </message>
    <message>
        <source>A yes or no, by a tick; required means it must be ticked.</source>
        <translation>نعم أو لا بالتأشير؛ وتعني required وجوب التأشير.</translation>
    </message>
    <message>
        <source>A {kind} ends here that did not begin.</source>
        <translation>هنا نهاية {kind} بلا بداية.</translation>
    </message>
    <message>
        <source>A {kind} in a table.</source>
        <translation>النوع {kind} في جدول.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>About Webview Builder</source>
        <translation>حول Webview Builder</translation>
    </message>
    <message>
        <source>Above all answers, before they are sent</source>
        <translation>فوق جميع الإجابات، قبل إرسالها</translation>
    </message>
    <message>
        <source>Above the form, when an answer is wrong</source>
        <translation>فوق النموذج، عند وجود إجابة خاطئة</translation>
    </message>
    <message>
        <source>Above the title, on a form of several steps</source>
        <translation>فوق العنوان، في نموذج من عدة خطوات</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Accent colour of buttons and focus, #rrggbb.</source>
        <translation>لون التمييز للأزرار والتركيز، ⁦#rrggbb⁩.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>Accessibility &amp;report of all panes…</source>
        <translation>تق&amp;رير إمكانية الوصول لجميع اللوحات…</translation>
    </message>
    <message>
        <source>Accessibility of all panes</source>
        <translation>إمكانية الوصول في جميع اللوحات</translation>
    </message>
    <message>
        <source>Accessibility of the page</source>
        <translation>سهولة الوصول إلى الصفحة</translation>
    </message>
    <message>
        <source>Accessibility of {form}</source>
        <translation>إمكانية الوصول في النموذج {form}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add English</source>
        <translation>إضافة الإنجليزية</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>إ&amp;ضافة حقل</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add a deployment</source>
        <translation>إضافة نشر</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a language to the form first.</source>
        <translation>أضف لغة إلى النموذج أولًا.</translation>
    </message>
    <message>
        <source>Add a pane first.</source>
        <translation>أضف أولاً لوحة.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add a survey response to the dialog, with the page&apos;s address. That is a response type of its own on the platform: a webview response does not take a survey&apos;s answers.</source>
        <translation>أضف إلى الحوار رد استبيان (survey) بعنوان الصفحة. هذا نوع رد مستقل على المنصة: رد ⁦webview⁩ لا يقبل إجابات استبيان.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Add a webview response (for a survey, a survey response) with the address of your page.</source>
        <translation>أضف ردًّا من نوع webview (وللاستبيان رد استبيان) مع عنوان صفحتك.</translation>
    </message>
    <message>
        <source>Add a webview response to the dialog</source>
        <translation>أضف ردًّا من نوع webview إلى الحوار</translation>
    </message>
    <message>
        <source>Add a webview response to the dialog, with the page&apos;s address and a height.</source>
        <translation>أضف إلى الحوار ردًّا من نوع webview، مع عنوان الصفحة وارتفاعها.</translation>
    </message>
    <message>
        <source>Add an integration</source>
        <translation>إضافة تكامل</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Add calculated value</source>
        <translation>إضافة قيمة محسوبة</translation>
    </message>
    <message>
        <source>Add fields, drag them to their place, and double-click any text to write it. Every change can be undone.</source>
        <translation>أضف حقولًا، واسحبها إلى مواضعها، وانقر نقرًا مزدوجًا على أي نص لكتابته. ويمكن التراجع عن كل تغيير.</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>إضافة صفوف</translation>
    </message>
    <message>
        <source>Add the country</source>
        <translation>إضافة البلد</translation>
    </message>
    <message>
        <source>Add the host of this address to the backend&apos;s ALLOWED_HOSTS.</source>
        <translation>أضف مضيف هذا العنوان إلى ⁦ALLOWED_HOSTS⁩ لخادم الإرسال.</translation>
    </message>
    <message>
        <source>Add the integration to the form&apos;s settings, or choose another integration id.</source>
        <translation>أضف التكامل إلى إعدادات النموذج، أو اختر معرّف تكامل آخر.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>إضافة اللغة</translation>
    </message>
    <message>
        <source>Add {integration} to the backend&apos;s ALLOWED_INTEGRATIONS.</source>
        <translation>أضف {integration} إلى ⁦ALLOWED_INTEGRATIONS⁩ لخادم الإرسال.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>إضافة {kind}</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>إضافة {language}</translation>
    </message>
    <message>
        <source>Add {origin} to the form&apos;s page origins, export it again and deploy it.</source>
        <translation>أضف {origin} إلى «أصول الصفحة (origins)» في إعدادات النموذج، وصدّره من جديد وانشره.</translation>
    </message>
    <message>
        <source>Added {language}.</source>
        <translation>أُضيفت {language}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Address for the phone</source>
        <translation>العنوان للهاتف</translation>
    </message>
    <message>
        <source>Addresses are looked up on a website there.</source>
        <translation>يُبحث هناك عن العناوين في موقع ويب.</translation>
    </message>
    <message>
        <source>Adds numbers; one that is missing counts as 0.</source>
        <translation>تجمع الأعداد؛ ويُحسب المفقود منها 0.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>All &amp;channels</source>
        <translation>جميع ال&amp;قنوات</translation>
    </message>
    <message>
        <source>All &amp;heights</source>
        <translation>جميع الا&amp;رتفاعات</translation>
    </message>
    <message>
        <source>All &amp;sizes</source>
        <translation>جميع المقا&amp;سات</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All l&amp;anguages</source>
        <translation>جميع ال&amp;لغات</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>تحقُّق كل هذه</translation>
    </message>
    <message>
        <source>All panes</source>
        <translation>جميع اللوحات</translation>
    </message>
    <message>
        <source>All rules behind the first {most}.</source>
        <translation>كل القواعد بعد أول {most}.</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>كل الوجهات</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Always require an answer</source>
        <translation>اجعل الإجابة إلزامية دائمًا</translation>
    </message>
    <message>
        <source>Always shown.</source>
        <translation>يظهر دائمًا.</translation>
    </message>
    <message>
        <source>An &amp;empty table</source>
        <translation>جدول &amp;فارغ</translation>
    </message>
    <message>
        <source>An XLIFF file holds one translation, and the form has none.</source>
        <translation>يحوي ملف XLIFF ترجمة واحدة، وليس للنموذج أي ترجمة.</translation>
    </message>
    <message>
        <source>An XLIFF file holds one translation, and the form has several.</source>
        <translation>يحوي ملف XLIFF ترجمة واحدة، وللنموذج عدة ترجمات.</translation>
    </message>
    <message>
        <source>An answer has a type that the page never sends, which no answer names.</source>
        <translation>لإحدى الإجابات نوع لا ترسله الصفحة أبدًا، ولذلك لا تُذكر إجابة بعينها.</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>An earlier export is brought up to date. Files of your own beside it are kept. Enter exports.</source>
        <translation>يُحدَّث التصدير السابق، وتبقى ملفاتك التي بجانبه. اضغط Enter للتصدير.</translation>
    </message>
    <message>
        <source>An earlier field of the same kind, such as an address to be typed twice.</source>
        <translation>حقل سابق من النوع نفسه، مثل عنوان يُكتب مرتين.</translation>
    </message>
    <message>
        <source>An empty value (null)</source>
        <translation>قيمة فارغة (null)</translation>
    </message>
    <message>
        <source>An environment of its own needs Python 3.11 or newer, which is not installed here.</source>
        <translation>تحتاج البيئة المستقلة إلى Python 3.11 أو أحدث، وهو غير مثبت هنا.</translation>
    </message>
    <message>
        <source>An example inside the empty box. It vanishes on typing and does not replace a label.</source>
        <translation>مثال داخل المربع الفارغ. يختفي عند الكتابة ولا يغني عن التسمية.</translation>
    </message>
    <message>
        <source>An example inside the empty box; never instead of a label.</source>
        <translation>مثال داخل المربع الفارغ؛ لا يحل أبدًا محل التسمية.</translation>
    </message>
    <message>
        <source>An explicit agreement: always required, never ticked beforehand.</source>
        <translation>موافقة صريحة: واجبة دائمًا، ولا يؤشَّر عليها مسبقًا أبدًا.</translation>
    </message>
    <message>
        <source>An explicit agreement: it must be ticked, and never is beforehand.</source>
        <translation>موافقة صريحة: يجب تحديدها، ولا تُحدَّد مسبقًا أبدًا.</translation>
    </message>
    <message>
        <source>An integration that is not listed is not refused.</source>
        <translation>لا يُرفض تكامل غير مدرج.</translation>
    </message>
    <message>
        <source>An object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>An object of language and wording</source>
        <translation>كائن من لغة وصياغة</translation>
    </message>
    <message>
        <source>An object { … } was expected.</source>
        <translation>المتوقع كائن { … }.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>و{count} غيرها.</translation>
    </message>
    <message>
        <source>Another address of the &amp;platform</source>
        <translation>عنوان آخر لل&amp;منصة</translation>
    </message>
    <message>
        <source>Another field has this name.</source>
        <translation>هذا الاسم لحقل آخر.</translation>
    </message>
    <message>
        <source>Another program may have renamed or deleted it.</source>
        <translation>ربما أعاد برنامج آخر تسميته أو حذفه.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answered as chosen: {answer}</source>
        <translation>أُجيب كما اختير: {answer}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers in their boxes</source>
        <translation>الإجابات في مربعاتها</translation>
    </message>
    <message>
        <source>Answers judged by the form&apos;s rules</source>
        <translation>فُحصت الإجابات وفق قواعد النموذج</translation>
    </message>
    <message>
        <source>Answers to compare with</source>
        <translation>الإجابات المستخدمة في المقارنة</translation>
    </message>
    <message>
        <source>Answers, addresses, verdicts, notes, tags</source>
        <translation>إجابات، عناوين، نتائج، ملاحظات، وسوم</translation>
    </message>
    <message>
        <source>Any of a few options, all visible.</source>
        <translation>أي عدد من خيارات قليلة، كلها ظاهرة.</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>تحقُّق أي من هذه</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Anybody who has it can sign in your name, and other programs can read the clipboard. Paste it straight into the server&apos;s secret MOVEO_PRIVATE_KEY; it is removed from the clipboard after ten seconds.</source>
        <translation>كل من يملكه يستطيع التوقيع باسمك، ويمكن لبرامج أخرى قراءة الحافظة. الصقه فورًا في السر ⁦MOVEO_PRIVATE_KEY⁩ الخاص بالخادم؛ ويُزال من الحافظة بعد عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Anybody who has it can sign in your name. The backend reads it from a secret file (MOVEO_PRIVATE_KEY_FILE), or as base64 from MOVEO_PRIVATE_KEY.</source>
        <translation>كل من يملكه يستطيع التوقيع باسمك. يقرؤه خادم الإرسال من ملف سري (⁦MOVEO_PRIVATE_KEY_FILE⁩)، أو بترميز base64 من ⁦MOVEO_PRIVATE_KEY⁩.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Apifon</source>
        <translation>Apifon</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Appearance…</source>
        <translation>المظهر…</translation>
    </message>
    <message>
        <source>Applies to {count} of them.</source>
        <translation>يسري على {count} منها.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic text (right to left)</source>
        <translation>نص عربي (من اليمين إلى اليسار)</translation>
    </message>
    <message>
        <source>Around the form</source>
        <translation>حول النموذج</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;JUnit XML…</source>
        <translation>بصيغة &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>كما في الوثائق</translation>
    </message>
    <message>
        <source>As it will ship; nothing is sent</source>
        <translation>كما ستُنشر؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <source>As large as the pane</source>
        <translation>بحجم اللوحة</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>بحجم النافذة</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>كما تُفتح</translation>
    </message>
    <message>
        <source>As opened from the chat</source>
        <translation>كما تُفتح من الدردشة</translation>
    </message>
    <message>
        <source>As root, in this folder, copy page, backend and private key to their places.</source>
        <translation>بصلاحية ⁦root⁩ وفي هذا المجلد، انسخ الصفحة وخادم الإرسال والمفتاح الخاص إلى أماكنها.</translation>
    </message>
    <message>
        <source>As the Web Content Accessibility Guidelines 2.2 measure it.</source>
        <translation>كما تقيسه إرشادات إتاحة محتوى الويب 2.2 (WCAG).</translation>
    </message>
    <message>
        <source>As the device prefers</source>
        <translation>كما يفضّل الجهاز</translation>
    </message>
    <message>
        <source>As the device&apos;s own</source>
        <translation>خط الجهاز نفسه</translation>
    </message>
    <message>
        <source>As the page would send them.</source>
        <translation>كما كانت الصفحة سترسلها.</translation>
    </message>
    <message>
        <source>Ask about a variable</source>
        <translation>السؤال عن متغير</translation>
    </message>
    <message>
        <source>Ask us anything; we answer within two working days.</source>
        <translation>اسألنا عن أي شيء؛ نجيب خلال يومي عمل.</translation>
    </message>
    <message>
        <source>Ask whether it is answered</source>
        <translation>السؤال عمّا إذا أُجيب عنه</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>الاستعلام من حلقة المفاتيح</translation>
    </message>
    <message>
        <source>At a field with yes and no, and where such an answer is shown</source>
        <translation>عند حقل بنعم ولا، وحيث تُعرض إجابة كهذه</translation>
    </message>
    <message>
        <source>At a field, and above the form</source>
        <translation>عند حقل، وفوق النموذج</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At least (characters)</source>
        <translation>على الأقل (أحرف)</translation>
    </message>
    <message>
        <source>At least (ticks)</source>
        <translation>على الأقل (تحديدات)</translation>
    </message>
    <message>
        <source>At least {least} characters. Four or five words do well.</source>
        <translation>لا يقل عدد الأحرف عن {least}. أربع كلمات أو خمس مناسبة.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>At most (characters)</source>
        <translation>على الأكثر (أحرف)</translation>
    </message>
    <message>
        <source>At most (ticks)</source>
        <translation>على الأكثر (تحديدات)</translation>
    </message>
    <message>
        <source>At most so many days</source>
        <translation>عدد الأيام على الأكثر</translation>
    </message>
    <message>
        <source>At most so many submissions</source>
        <translation>عدد الإرسالات على الأكثر</translation>
    </message>
    <message>
        <source>At most {most:,} bytes; larger ones are made smaller.</source>
        <translation>{most:,} بايت على الأكثر؛ والأكبر منها تُصغَّر.</translation>
    </message>
    <message>
        <source>At the limits of each rule</source>
        <translation>عند حدود كل قاعدة</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>في الوقت نفسه</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Autofill</source>
        <translation>التعبئة التلقائية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>عنوان خادم الإرسال</translation>
    </message>
    <message>
        <source>Backend answered</source>
        <translation>رد خادم الإرسال</translation>
    </message>
    <message>
        <source>Backend fails (503)</source>
        <translation>تعطّل خادم الإرسال (503)</translation>
    </message>
    <message>
        <source>Backend is ready</source>
        <translation>خادم الإرسال جاهز</translation>
    </message>
    <message>
        <source>Backend&apos;s requirements installed</source>
        <translation>ثُبّتت متطلبات خادم الإرسال</translation>
    </message>
    <message>
        <source>Backend: {url}</source>
        <translation>الخادم: {url}</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>أساسيات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before line {number}, lines were changed or removed.</source>
        <translation>غُيّرت أسطر قبل السطر {number} أو أُزيلت.</translation>
    </message>
    <message>
        <source>Before we talk about your account, we check that it is you.</source>
        <translation>قبل أن نتحدث عن حسابك، نتحقق من أنك أنت.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Begin from a look</source>
        <translation>البدء من مظهر جاهز</translation>
    </message>
    <message>
        <source>Begin from the look “{look}”</source>
        <translation>البدء من المظهر «{look}»</translation>
    </message>
    <message>
        <source>Begin from {look}</source>
        <translation>البدء من {look}</translation>
    </message>
    <message>
        <source>Begin with 1</source>
        <translation>البدء من 1</translation>
    </message>
    <message>
        <source>Begin with a form like yours</source>
        <translation>ابدأ من نموذج يشبه نموذجك</translation>
    </message>
    <message>
        <source>Begin with nothing but a title.</source>
        <translation>ابدأ بعنوان فقط.</translation>
    </message>
    <message>
        <source>Begin with {grade}</source>
        <translation>البدء من {grade}</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Begins a new step: what follows has a screen of its own.</source>
        <translation>تبدأ خطوة جديدة: ما يليها يظهر في شاشة مستقلة.</translation>
    </message>
    <message>
        <source>Behind a label</source>
        <translation>بعد تسمية</translation>
    </message>
    <message>
        <source>Behind a link, for screen readers</source>
        <translation>بعد رابط، لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Behind the form</source>
        <translation>خلف النموذج</translation>
    </message>
    <message>
        <source>Below a text that is nearly full</source>
        <translation>تحت نص يكاد يمتلئ</translation>
    </message>
    <message>
        <source>Below the send button</source>
        <translation>تحت زر الإرسال</translation>
    </message>
    <message>
        <source>Below the send button, after the last try or a change</source>
        <translation>تحت زر الإرسال، بعد آخر محاولة أو بعد تغيير</translation>
    </message>
    <message>
        <source>Below the send button, before the next try</source>
        <translation>تحت زر الإرسال، قبل المحاولة التالية</translation>
    </message>
    <message>
        <source>Below the send button, until they are delivered</source>
        <translation>تحت زر الإرسال، إلى أن تُسلَّم</translation>
    </message>
    <message>
        <source>Besides “Must be answered”, which is for always.</source>
        <translation>إلى جانب «الإجابة إلزامية» الذي يسري دائمًا.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Between values</source>
        <translation>بين القيم</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظور</translation>
    </message>
    <message>
        <source>Blocked ({count:,})</source>
        <translation>المحظور ({count:,})</translation>
    </message>
    <message>
        <source>Blocked: {url}</source>
        <translation>محظور: {url}</translation>
    </message>
    <message>
        <source>Bodies of up to {count:,} bytes come through, and larger ones are refused.</source>
        <translation>تمر المتون التي لا تزيد على {count:,} بايت، ويُرفض ما هو أكبر.</translation>
    </message>
    <message>
        <source>Body received</source>
        <translation>استلام المتن</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Both cannot be kept here: “{value}” is left out.</source>
        <translation>لا يمكن الاحتفاظ بكليهما هنا: تُرك «{value}».</translation>
    </message>
    <message>
        <source>Both key pairs stay, and so does what was done on the platform and on the server. Only the steps are forgotten.</source>
        <translation>يبقى زوجا المفاتيح، ويبقى ما أُنجز على المنصة وعلى الخادم. ولا تُنسى إلا الخطوات.</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>البرتغالية البرازيلية</translation>
    </message>
    <message>
        <source>Breaking each rule</source>
        <translation>مخالفة كل قاعدة</translation>
    </message>
    <message>
        <source>Build the image and start it, with Docker Compose 2.3.3 or newer.</source>
        <translation>ابنِ الصورة وشغّلها باستخدام ⁦Docker Compose 2.3.3⁩ أو أحدث.</translation>
    </message>
    <message>
        <source>Build the image, under the name of your own registry, and push it.</source>
        <translation>ابنِ الصورة باسم سجل الصور الخاص بك، ثم ارفعها.</translation>
    </message>
    <message>
        <source>Built-in simulator</source>
        <translation>المحاكي المدمج</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Button on the form</source>
        <translation>الزر على النموذج</translation>
    </message>
    <message>
        <source>Buttons and focus marks.</source>
        <translation>الأزرار وعلامات التركيز.</translation>
    </message>
    <message>
        <source>By it, the backend and its log tell this form from others.</source>
        <translation>به يميّز خادم الإرسال وسجله هذا النموذج من غيره.</translation>
    </message>
    <message>
        <source>By the clock here the token is not made yet, so its life cannot be told.</source>
        <translation>بحسب الساعة هنا لم يُنشأ الرمز بعد، فلا يمكن معرفة مدة صلاحيته.</translation>
    </message>
    <message>
        <source>Byte by byte, without secrets: «redacted» stands in their place. Ends of lines and other characters that nobody sees have a sign.</source>
        <translation>بايتًا ببايت إلا الأسرار: يحل «redacted» محلها. لنهايات الأسطر وغيرها من المحارف الخفية علامة.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>C&amp;opy as code</source>
        <translation>ن&amp;سخ كشيفرة</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>كابل</translation>
    </message>
    <message>
        <source>Calculate {field} as {calculation}</source>
        <translation>حساب {field} هكذا: {calculation}</translation>
    </message>
    <message>
        <source>Calculated from other answers</source>
        <translation>محسوب من إجابات أخرى</translation>
    </message>
    <message>
        <source>Calculated value</source>
        <translation>قيمة محسوبة</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>تسميته {name}</translation>
    </message>
    <message>
        <source>Call the form as its file</source>
        <translation>تسمية النموذج باسم ملفه</translation>
    </message>
    <message>
        <source>Called by its host</source>
        <translation>الاسم: المضيف</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>إلغاء العمل الجاري</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled, as the form or the deployment was changed.</source>
        <translation>أُلغي لأن النموذج أو النشر تغيّر.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Cancelled. It may still have arrived.</source>
        <translation>أُلغي. وقد يكون وصل رغم ذلك.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was sent.</source>
        <translation>أُلغي؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Capitals and small letters are the same to the pattern.</source>
        <translation>الحروف الكبيرة والصغيرة سواء عند النمط.</translation>
    </message>
    <message>
        <source>Cas&amp;es</source>
        <translation>ال&amp;حالات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Case: {name}</source>
        <translation>حالة: {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases of {form}</source>
        <translation>حالات النموذج {form}</translation>
    </message>
    <message>
        <source>Cases, one in each row</source>
        <translation>الحالات، واحدة في كل صف</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change &amp;kind…</source>
        <translation>تغيير النو&amp;ع…</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>تغيير شرط</translation>
    </message>
    <message>
        <source>Change calculation</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message>
        <source>Change logo in words</source>
        <translation>تغيير وصف الشعار</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>تغيير الخيارات</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Change the cell, then save once more.</source>
        <translation>غيّر الخلية ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Change the kind of a field</source>
        <translation>تغيير نوع حقل</translation>
    </message>
    <message>
        <source>Change the kind of the field</source>
        <translation>تغيير نوع الحقل</translation>
    </message>
    <message>
        <source>Change the kind of {field}</source>
        <translation>تغيير نوع {field}</translation>
    </message>
    <message>
        <source>Change the variable “{old}” to “{new}” here, too?</source>
        <translation>هل تريد تغيير المتغير «{old}» إلى «{new}» هنا أيضًا؟</translation>
    </message>
    <message>
        <source>Change this condition</source>
        <translation>تغيير هذا الشرط</translation>
    </message>
    <message>
        <source>Change this group</source>
        <translation>تغيير هذه المجموعة</translation>
    </message>
    <message>
        <source>Change what names it, too</source>
        <translation>تغيير ما يذكره أيضًا</translation>
    </message>
    <message>
        <source>Change what reads a name</source>
        <translation>تغيير ما يقرأ اسمًا</translation>
    </message>
    <message>
        <source>Change {property}</source>
        <translation>تغيير «{property}»</translation>
    </message>
    <message>
        <source>Change “{old}” to “{new}”?</source>
        <translation>تغيير «{old}» إلى «{new}»؟</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Changed elsewhere since it was last open here: {changes}.</source>
        <translation>غُيّر في مكان آخر منذ آخر فتح له هنا: {changes}.</translation>
    </message>
    <message>
        <source>Changed, and not saved in the profile.</source>
        <translation>تغيّرت القيم ولم تُحفظ في الملف.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>الانتقال إلى زوج جديد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel in capitals</source>
        <translation>القناة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Channel missing</source>
        <translation>القناة مفقودة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Check acc&amp;essibility now</source>
        <translation>&amp;فحص إمكانية الوصول الآن</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>فحصه</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check with the private key</source>
        <translation>التحقق بالمفتاح الخاص</translation>
    </message>
    <message>
        <source>Check without exporting</source>
        <translation>فحص دون تصدير</translation>
    </message>
    <message>
        <source>Checking the form</source>
        <translation>فحص النموذج</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Choose a host name, and write it instead of {host} below.</source>
        <translation>اختر اسم مضيف، واكتبه أدناه بدل {host}.</translation>
    </message>
    <message>
        <source>Choose a key pair first.</source>
        <translation>اختر أولاً زوج مفاتيح.</translation>
    </message>
    <message>
        <source>Choose a key pair in Keys, and the commands name it.</source>
        <translation>اختر زوج مفاتيح في المفاتيح لتذكره الأوامر.</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>اختر نوعًا</translation>
    </message>
    <message>
        <source>Choose a language, or type a tag such as pt-br.</source>
        <translation>اختر لغة، أو اكتب وسمًا مثل pt-br.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a picture or a list of colours</source>
        <translation>اختيار صورة أو قائمة ألوان</translation>
    </message>
    <message>
        <source>Choose a problem that has one right answer first.</source>
        <translation>اختر أولاً مشكلة لها حل صحيح واحد.</translation>
    </message>
    <message>
        <source>Choose a row to see why it differs.</source>
        <translation>اختر صفًا لترى سبب اختلافه.</translation>
    </message>
    <message>
        <source>Choose a starter form, or type a word to search for one. A project, or a form of another program, can be dropped here.</source>
        <translation>اختر نموذجًا جاهزًا، أو اكتب كلمة للبحث عن واحد. يمكن أيضًا إفلات مشروع أو نموذج من برنامج آخر هنا.</translation>
    </message>
    <message>
        <source>Choose a submission in the history, or press Send for another one.</source>
        <translation>اختر إرسالًا من السجل، أو اضغط «إرسال» لإرسال آخر.</translation>
    </message>
    <message>
        <source>Choose a target, and press Send.</source>
        <translation>اختر وجهة واضغط «إرسال».</translation>
    </message>
    <message>
        <source>Choose a test submission first.</source>
        <translation>اختر أولاً إرسالاً تجريبياً.</translation>
    </message>
    <message>
        <source>Choose a test submission of this run of the app first.</source>
        <translation>اختر أولاً إرسالاً تجريبياً أُجري منذ فتح التطبيق.</translation>
    </message>
    <message>
        <source>Choose a test submission that was delivered first.</source>
        <translation>اختر أولاً إرسالاً تجريبياً تم تسليمه.</translation>
    </message>
    <message>
        <source>Choose a text of a language other than the first.</source>
        <translation>اختر نصاً بلغة غير اللغة الأولى.</translation>
    </message>
    <message>
        <source>Choose an empty folder; replacing writes over files of the same names.</source>
        <translation>اختر مجلدًا فارغًا؛ الاستبدال يكتب فوق الملفات ذات الأسماء نفسها.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>اختر مجلدًا آخر، أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Choose another name for the zip file.</source>
        <translation>اختر اسمًا آخر لملف zip.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>اختر اسمًا آخر، أو استبدله.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر زوجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Choose in Keys…</source>
        <translation>اختيار من «المفاتيح»…</translation>
    </message>
    <message>
        <source>Choose none at first</source>
        <translation>عدم اختيار شيء في البداية</translation>
    </message>
    <message>
        <source>Choose one export to compare it with the form as it is now, or two to compare them.</source>
        <translation>اختر تصديرًا واحدًا لمقارنته بالنموذج كما هو الآن، أو اثنين لمقارنتهما.</translation>
    </message>
    <message>
        <source>Choose one export, or two.</source>
        <translation>اختر تصديرًا واحدًا أو اثنين.</translation>
    </message>
    <message>
        <source>Choose test submissions first.</source>
        <translation>اختر أولاً إرسالات تجريبية.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>اختيار شهادة جهة الإصدار</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>اختر شهادة جهة الإصدار من جديد.</translation>
    </message>
    <message>
        <source>Choose the form&apos;s key pair in Keys.</source>
        <translation>اختر زوج مفاتيح النموذج في «المفاتيح».</translation>
    </message>
    <message>
        <source>Choose the key alone.</source>
        <translation>اختر المفتاح وحده.</translation>
    </message>
    <message>
        <source>Choose the key pair again.</source>
        <translation>اختر زوج المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>Choose the network again.</source>
        <translation>اختر الشبكة من جديد.</translation>
    </message>
    <message>
        <source>Choose the node that is triggered once the form was delivered. The answers are in the conversation&apos;s context, under the names that the fields have here. A survey triggers no node.</source>
        <translation>اختر العقدة التي تُشغَّل بعد تسليم النموذج. تكون الإجابات في سياق المحادثة بأسماء الحقول هنا. الاستبيان لا يشغّل أي عقدة.</translation>
    </message>
    <message>
        <source>Choose the node to trigger after the form was delivered.</source>
        <translation>اختر العقدة التي تُشغَّل بعد تسليم النموذج.</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>اختيار المفتاح الخاص</translation>
    </message>
    <message>
        <source>Choose the private key first.</source>
        <translation>اختر المفتاح الخاص أولًا.</translation>
    </message>
    <message>
        <source>Choose the public key</source>
        <translation>اختيار المفتاح العام</translation>
    </message>
    <message>
        <source>Choose this step to see what came</source>
        <translation>اختر هذه الخطوة لترى ما ورد</translation>
    </message>
    <message>
        <source>Choose two test submissions first.</source>
        <translation>اختر أولاً إرسالين تجريبيين.</translation>
    </message>
    <message>
        <source>Choose where to export to first.</source>
        <translation>اختر أولًا مكان التصدير.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <translation>مختار في البداية</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>المختارة مؤخرًا</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات (claims)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>مسحه الآن</translation>
    </message>
    <message>
        <source>Clear the &amp;history…</source>
        <translation>م&amp;سح السجل…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>أغلق إحداها.</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>إغلاق المحرر</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>إغلاق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Closed after {seconds:.1f} s</source>
        <translation>أُغلق بعد {seconds:.1f} ث</translation>
    </message>
    <message>
        <source>Closing delay (ms)</source>
        <translation>مهلة الإغلاق (مللي ثانية)</translation>
    </message>
    <message>
        <source>Code of the country chosen at first; empty for none.</source>
        <translation>رمز البلد المختار في البداية؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>Codes of the countries to choose from; empty for all.</source>
        <translation>رموز البلدان التي يُختار منها؛ فارغ لجميعها.</translation>
    </message>
    <message>
        <source>Codes of those that stand first.</source>
        <translation>رموز البلدان التي تأتي أولًا.</translation>
    </message>
    <message>
        <source>Colour around the form</source>
        <translation>اللون حول النموذج</translation>
    </message>
    <message>
        <source>Colour around the form in light surroundings, #rrggbb; empty for the usual.</source>
        <translation>اللون حول النموذج في المحيط الفاتح، ⁦#rrggbb⁩؛ فارغ للمعتاد.</translation>
    </message>
    <message>
        <source>Colour behind the form</source>
        <translation>اللون خلف النموذج</translation>
    </message>
    <message>
        <source>Colour behind the form in light surroundings; empty for the usual.</source>
        <translation>اللون خلف النموذج في المحيط الفاتح؛ فارغ للمعتاد.</translation>
    </message>
    <message>
        <source>Colour of text</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Colour of text in light surroundings; empty for the usual.</source>
        <translation>لون النص في المحيط الفاتح؛ فارغ للمعتاد.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of this form</source>
        <translation>ألوان هذا النموذج</translation>
    </message>
    <message>
        <source>Colours, font, corners and logo, beside the page</source>
        <translation>الألوان والخط والزوايا والشعار، بجانب الصفحة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Column {column}: no field is called “{name}”.</source>
        <translation>العمود {column}: لا يوجد حقل باسم «{name}».</translation>
    </message>
    <message>
        <source>Column {column}: “{name}” stands there twice.</source>
        <translation>العمود {column}: الاسم «{name}» مكرر هناك.</translation>
    </message>
    <message>
        <source>Com&amp;pare with a public key…</source>
        <translation>م&amp;قارنة مع مفتاح عام…</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Command of step {number}</source>
        <translation>أمر الخطوة {number}</translation>
    </message>
    <message>
        <source>Command that checks the saved public key</source>
        <translation>الأمر الذي يفحص المفتاح العام المحفوظ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>أعد المقارنة.</translation>
    </message>
    <message>
        <source>Compare the four ways</source>
        <translation>مقارنة الطرق الأربع</translation>
    </message>
    <message>
        <source>Compare two submissions</source>
        <translation>مقارنة إرسالين</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Comparing exports</source>
        <translation>مقارنة عمليات التصدير</translation>
    </message>
    <message>
        <source>Comparing the four ways</source>
        <translation>مقارنة الطرق الأربع</translation>
    </message>
    <message>
        <source>Compiling the form</source>
        <translation>تجهيز النموذج</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>بعد الضغط</translation>
    </message>
    <message>
        <source>Compressing the page</source>
        <translation>ضغط الصفحة</translation>
    </message>
    <message>
        <source>Conditions together.</source>
        <translation>شروط معًا.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection breaks</source>
        <translation>انقطاع الاتصال</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>Console of the page</source>
        <translation>وحدة تحكم الصفحة</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Context name</source>
        <translation>اسم السياق</translation>
    </message>
    <message>
        <source>Context name for an id by which a repetition can be told; empty for none.</source>
        <translation>اسم سياق لمعرّف يُعرف به التكرار؛ يُترك فارغًا لعدم استخدامه.</translation>
    </message>
    <message>
        <source>Context name that carries the submission&apos;s id, by which the receiver can tell a repetition; empty for none.</source>
        <translation>اسم السياق الذي يحمل معرّف الإرسال، وبه يميّز المستلم التكرار؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Contrast of colours</source>
        <translation>تباين الألوان</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>عناصر التحكم</translation>
    </message>
    <message>
        <source>Conversation is over (403)</source>
        <translation>انتهت المحادثة (403)</translation>
    </message>
    <message>
        <source>Conversation: it does not have these answers.</source>
        <translation>المحادثة: ليست فيها هذه الإجابات.</translation>
    </message>
    <message>
        <source>Conversation: it has these answers.</source>
        <translation>المحادثة: فيها هذه الإجابات.</translation>
    </message>
    <message>
        <source>Conversation: not verified.</source>
        <translation>المحادثة: لم يُتحقق منها.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied, without the token: it would be dead after four seconds.</source>
        <translation>نُسخ دون الرمز: فصلاحيته تنتهي بعد أربع ثوانٍ.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;HTTPie</source>
        <translation>نسخ بصيغة &amp;HTTPie</translation>
    </message>
    <message>
        <source>Copy as &amp;Node</source>
        <translation>نسخ بصيغة &amp;Node</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>نسخ كشيفرة &amp;Python</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as base64…</source>
        <translation>نسخ بترميز base64…</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>نسخ كأمر c&amp;URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy one in another form first.</source>
        <translation>انسخ واحدة في نموذج آخر أولًا.</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ الع&amp;نوان</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the command of step {number}</source>
        <translation>نسخ أمر الخطوة {number}</translation>
    </message>
    <message>
        <source>Copy the command that c&amp;hecks it</source>
        <translation>نسخ ال&amp;أمر الذي يفحصه</translation>
    </message>
    <message>
        <source>Copy the fields again in Webview Builder.</source>
        <translation>انسخ الحقول من جديد في Webview Builder.</translation>
    </message>
    <message>
        <source>Copy the key first.</source>
        <translation>انسخ المفتاح أولًا.</translation>
    </message>
    <message>
        <source>Copy the private key as &amp;base64…</source>
        <translation>نسخ المفتاح الخاص ب&amp;ترميز base64…</translation>
    </message>
    <message>
        <source>Copy the private key of “{name}”?</source>
        <translation>هل تريد نسخ المفتاح الخاص للزوج «{name}»؟</translation>
    </message>
    <message>
        <source>Copy the public key.</source>
        <translation>انسخ المفتاح العام.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the theme again in Webview Builder.</source>
        <translation>انسخ السمة من جديد في Webview Builder.</translation>
    </message>
    <message>
        <source>Copy what would be deli&amp;vered</source>
        <translation>نسخ ما سيُ&amp;سلَّم</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>نصف قطر الزوايا</translation>
    </message>
    <message>
        <source>Corner radius of controls, in CSS pixels, 0 to 24.</source>
        <translation>نصف قطر زوايا العناصر ببكسلات CSS، من 0 إلى 24.</translation>
    </message>
    <message>
        <source>Corner radius, by sliding</source>
        <translation>نصف قطر الزوايا، بالسحب</translation>
    </message>
    <message>
        <source>Could not be read: {files}.</source>
        <translation>تعذّرت قراءة: {files}.</translation>
    </message>
    <message>
        <source>Could not install the backend&apos;s requirements.</source>
        <translation>تعذّر تثبيت متطلبات خادم الإرسال.</translation>
    </message>
    <message>
        <source>Could not make a virtual environment.</source>
        <translation>تعذّر إنشاء بيئة افتراضية.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Countries that stand first</source>
        <translation>البلدان التي تأتي أولًا</translation>
    </message>
    <message>
        <source>Countries to choose from</source>
        <translation>البلدان المتاحة للاختيار</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>اسم البلد</translation>
    </message>
    <message>
        <source>Counts the characters of a text.</source>
        <translation>تعدّ أحرف النص.</translation>
    </message>
    <message>
        <source>Counts the days from one date to another.</source>
        <translation>تعدّ الأيام من تاريخ إلى آخر.</translation>
    </message>
    <message>
        <source>Counts the full years from one date to another.</source>
        <translation>تعدّ السنوات الكاملة من تاريخ إلى آخر.</translation>
    </message>
    <message>
        <source>Counts what is ticked in a field of several choices.</source>
        <translation>تعدّ ما حُدد في حقل اختيارات متعددة.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Ctrl+F finds · Ctrl+Space offers · Tab indents; Escape, then Tab, leaves the text</source>
        <translation>‏Ctrl+F للبحث · Ctrl+Space للاقتراحات · Tab للإزاحة؛ Escape ثم Tab للخروج من النص</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name. Alt and the underlined letter open a menu.</source>
        <translation>يعثر Ctrl+K على أي أمر باسمه. ويفتح Alt مع الحرف الذي تحته خط قائمةً.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark c&amp;olours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>التواريخ…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a&amp;ll listed…</source>
        <translation>حذف كل ال&amp;معروض…</translation>
    </message>
    <message>
        <source>Delete the file if you can do without.</source>
        <translation>احذف الملف إذا كنت في غنى عنه.</translation>
    </message>
    <message>
        <source>Delete the private key where it came from.</source>
        <translation>احذف المفتاح الخاص من مصدره.</translation>
    </message>
    <message>
        <source>Delete this submission, and send it again.</source>
        <translation>احذف هذا الإرسال، ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Delete {field}?</source>
        <translation>حذف {field}؟</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>حذف «{name}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Deleting a key pair</source>
        <translation>حذف زوج مفاتيح</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>تسليمه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>Delivered by the exported backend</source>
        <translation>سلّمه خادم الإرسال المصدَّر</translation>
    </message>
    <message>
        <source>Delivered, but unconfirmed: the simulator took it, and its response was lost.</source>
        <translation>تم التسليم دون تأكيد: قبله المحاكي، وفُقد رده.</translation>
    </message>
    <message>
        <source>Delivered: the backend at {host} signed it, and the platform took it.</source>
        <translation>تم التسليم: وقّعه الخادم في {host} وأخذته المنصة.</translation>
    </message>
    <message>
        <source>Delivered: the exported backend signed it, and the simulator took it.</source>
        <translation>تم التسليم: وقّعه خادم الإرسال المصدَّر، وقبله المحاكي.</translation>
    </message>
    <message>
        <source>Delivered: the simulator took it ({status}).</source>
        <translation>تم التسليم: قبله المحاكي ({status}).</translation>
    </message>
    <message>
        <source>Delivered: {host} took it ({status}).</source>
        <translation>تم التسليم: قبله المضيف {host} ({status}).</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>Demo request</source>
        <translation>طلب عرض توضيحي</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Design, preview, test and export forms for Moveo.ai chat conversations.</source>
        <translation>تصميم نماذج محادثات Moveo.ai ومعاينتها واختبارها وتصديرها.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Desktop, 1280 × 800</source>
        <translation>حاسوب، 1280 × 800</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of {part}</source>
        <translation>تفاصيل: {part}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Difference from the last one sent</source>
        <translation>الفرق عن آخر ما أُرسل</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>الأرقام بعد الفاصلة</translation>
    </message>
    <message>
        <source>Digits with a point</source>
        <translation>أرقام مع فاصلة عشرية</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard mine…</source>
        <translation>تجاهل نصي…</translation>
    </message>
    <message>
        <source>Discard the text in Source that is not part of the form?</source>
        <translation>هل تريد تجاهل النص الموجود في «المصدر» وليس جزءًا من النموذج؟</translation>
    </message>
    <message>
        <source>Discard the text that you typed?</source>
        <translation>هل تريد تجاهل النص الذي كتبته؟</translation>
    </message>
    <message>
        <source>Discard what was not saved of “{form}”?</source>
        <translation>هل تريد تجاهل ما لم يُحفظ من «{form}»؟</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Dismiss the tour (Escape)</source>
        <translation>إنهاء الجولة (Escape)</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>فك المجموعة</translation>
    </message>
    <message>
        <source>Distance between the values allowed, counted from the least; null for any.</source>
        <translation>المسافة بين القيم المسموح بها، محسوبة من أقلها؛ null لأي قيمة.</translation>
    </message>
    <message>
        <source>Distance between the values.</source>
        <translation>المسافة بين القيم.</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Do you want to restart it now? You can save your work first.</source>
        <translation>هل تريد إعادة تشغيله الآن؟ يمكنك حفظ عملك أولًا.</translation>
    </message>
    <message>
        <source>Docker compose</source>
        <translation>⁦Docker compose⁩</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done on {moment}.</source>
        <translation>أُنجزت في {moment}.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Drag a field here</source>
        <translation>اسحب حقلًا إلى هنا</translation>
    </message>
    <message>
        <source>Drawing {form}</source>
        <translation>رسم {form}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Drop a picture file here</source>
        <translation>أفلت ملف صورة هنا</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>Drop a picture or a list of colours here.</source>
        <translation>أفلت هنا صورة أو قائمة ألوان.</translation>
    </message>
    <message>
        <source>Drop the changes of this table?</source>
        <translation>هل تريد التخلي عن تغييرات هذا الجدول؟</translation>
    </message>
    <message>
        <source>Drop the empty group</source>
        <translation>حذف المجموعة الفارغة</translation>
    </message>
    <message>
        <source>Drop to import the translations in “{file}”.</source>
        <translation>أفلت «{file}» لاستيراد الترجمات التي فيه.</translation>
    </message>
    <message>
        <source>Drop to import “{file}” as a form.</source>
        <translation>أفلت «{file}» لاستيراده كنموذج.</translation>
    </message>
    <message>
        <source>Drop to open “{file}” as a table of cases.</source>
        <translation>أفلت «{file}» لفتحه كجدول حالات.</translation>
    </message>
    <message>
        <source>Drop to open “{file}”.</source>
        <translation>أفلت «{file}» لفتحه.</translation>
    </message>
    <message>
        <source>Drop what it asks of a field that is gone</source>
        <translation>حذف ما يسأل عن حقل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Drop-down list</source>
        <translation>قائمة منسدلة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>الت&amp;صدير</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each row below the first is one.</source>
        <translation>كل صف بعد الصف الأول حالة.</translation>
    </message>
    <message>
        <source>Each step of the self-check will stand here, with what it found.</source>
        <translation>ستظهر هنا كل خطوة من الفحص الذاتي مع ما وجدته.</translation>
    </message>
    <message>
        <source>Each submission meets these faults first.</source>
        <translation>يواجه كل إرسال هذه الأعطال أولًا.</translation>
    </message>
    <message>
        <source>Each submission meets this fault first.</source>
        <translation>يواجه كل إرسال هذا العطل أولًا.</translation>
    </message>
    <message>
        <source>Earlier exports of this form</source>
        <translation>عمليات التصدير السابقة لهذا النموذج</translation>
    </message>
    <message>
        <source>Edges of boxes on the form</source>
        <translation>حواف المربعات على النموذج</translation>
    </message>
    <message>
        <source>Edges of boxes to their inside</source>
        <translation>حواف المربعات مع داخلها</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>تحرير خلية</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>تحرير المصدر</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Elements are nested too deep.</source>
        <translation>تداخل العناصر عميق جدًا.</translation>
    </message>
    <message>
        <source>Emoji and combining marks</source>
        <translation>رموز تعبيرية وعلامات مركّبة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Empty as well</source>
        <translation>الفارغة أيضًا</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>إفراغ الخلايا</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>نموذج فارغ</translation>
    </message>
    <message>
        <source>Empty if it serves the page itself.</source>
        <translation>يُترك فارغًا إن كان يقدّم الصفحة بنفسه.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>End with 5</source>
        <translation>الانتهاء عند 5</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Error messages on the form</source>
        <translation>رسائل الخطأ على النموذج</translation>
    </message>
    <message>
        <source>Event registration</source>
        <translation>التسجيل في فعالية</translation>
    </message>
    <message>
        <source>Event, key pair, form, file or SHA-256</source>
        <translation>حدث أو زوج مفاتيح أو نموذج أو ملف أو SHA-256</translation>
    </message>
    <message>
        <source>Everything but the logo changes; undo brings it back.</source>
        <translation>يتغير كل شيء عدا الشعار؛ والتراجع يعيده.</translation>
    </message>
    <message>
        <source>Everything else happens here: keys, form, preview, tests, export.</source>
        <translation>كل ما عدا ذلك يجري هنا: المفاتيح والنموذج والمعاينة والاختبارات والتصدير.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expected: {value}</source>
        <translation>المتوقع: {value}</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>يُنتظر الفاصل &apos;,&apos;</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>يُنتظر الفاصل &apos;:&apos;</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>يُنتظر اسم خاصية بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>يُنتظر وجود قيمة</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>شروح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export although this failed: {parts}?</source>
        <translation>أتريد التصدير رغم فشل هذا: {parts}؟</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>تصدير وفحص</translation>
    </message>
    <message>
        <source>Export as &amp;JSON Schema…</source>
        <translation>تصدير بصيغة &amp;JSON Schema…</translation>
    </message>
    <message>
        <source>Export as &amp;XLIFF…</source>
        <translation>تصدير بصيغة &amp;XLIFF…</translation>
    </message>
    <message>
        <source>Export as &amp;XLSForm…</source>
        <translation>تصدير بصيغة &amp;XLSForm…</translation>
    </message>
    <message>
        <source>Export as JSON Schema</source>
        <translation>تصدير بصيغة JSON Schema</translation>
    </message>
    <message>
        <source>Export as XLSForm</source>
        <translation>تصدير بصيغة XLSForm</translation>
    </message>
    <message>
        <source>Export as a ta&amp;ble (CSV)…</source>
        <translation>تصدير كجد&amp;ول (CSV)…</translation>
    </message>
    <message>
        <source>Export it again, or undo the change.</source>
        <translation>صدّرها من جديد، أو تراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّرها من جديد.</translation>
    </message>
    <message>
        <source>Export of the backend</source>
        <translation>تصدير خادم الإرسال</translation>
    </message>
    <message>
        <source>Export the form again, and deploy the whole bundle.</source>
        <translation>صدّر النموذج من جديد، وانشر الحزمة كاملة.</translation>
    </message>
    <message>
        <source>Export the form again, deploy the whole bundle, and restart the backend.</source>
        <translation>صدّر النموذج من جديد، وانشر الحزمة كاملة، وأعد تشغيل خادم الإرسال.</translation>
    </message>
    <message>
        <source>Export the texts</source>
        <translation>تصدير النصوص</translation>
    </message>
    <message>
        <source>Export the texts from here as XLIFF, and translate that file.</source>
        <translation>صدّر النصوص من هنا بصيغة XLIFF، وترجم ذلك الملف.</translation>
    </message>
    <message>
        <source>Export the texts from here, and fill in that table.</source>
        <translation>صدّر النصوص من هنا، واملأ ذلك الجدول.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Export writes the page and its backend, and checks both. On the platform&apos;s side there are three steps, which are in the Help menu as well.</source>
        <translation>يكتب «التصدير» الصفحة وخادم الإرسال الخاص بها، ويفحصهما معًا. وفي جانب المنصة ثلاث خطوات، تجدها أيضًا في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Exported backend</source>
        <translation>خادم الإرسال المصدَّر</translation>
    </message>
    <message>
        <source>Exported backend started</source>
        <translation>تشغيل خادم الإرسال المصدَّر</translation>
    </message>
    <message>
        <source>Exported backend, then the simulator</source>
        <translation>خادم الإرسال المصدَّر، ثم المحاكي</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>توجد بيانات زائدة</translation>
    </message>
    <message>
        <source>F&amp;old or unfold</source>
        <translation>ط&amp;ي أو فتح</translation>
    </message>
    <message>
        <source>F&amp;orm settings…</source>
        <translation>&amp;إعدادات النموذج…</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fair. A word or two more would make it strong.</source>
        <translation>متوسطة. كلمة أو كلمتان أخريان تجعلانها قوية.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>آراء</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field that the rules are about</source>
        <translation>الحقل الذي تخصه القواعد</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Fields and settings</source>
        <translation>الحقول والإعدادات</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>حقول النموذج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files ({count:,})</source>
        <translation>الملفات ({count:,})</translation>
    </message>
    <message>
        <source>Files are those of the manifest</source>
        <translation>الملفات هي المذكورة في البيان (manifest)</translation>
    </message>
    <message>
        <source>Files that are different</source>
        <translation>الملفات المختلفة</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>الملفات التي تُكتب</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>تعبئة إلى أسفل</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Fill in &amp;Arabic text (right to left)</source>
        <translation>ملء نص &amp;عربي (من اليمين إلى اليسار)</translation>
    </message>
    <message>
        <source>Fill in &amp;Greek text</source>
        <translation>ملء نص &amp;يوناني</translation>
    </message>
    <message>
        <source>Fill in &amp;emoji and combining marks</source>
        <translation>ملء ر&amp;موز تعبيرية وعلامات مركّبة</translation>
    </message>
    <message>
        <source>Fill in &amp;only what is required</source>
        <translation>ملء الإل&amp;زامي فقط</translation>
    </message>
    <message>
        <source>Fill in &amp;typical answers</source>
        <translation>ملء إجابات &amp;نموذجية</translation>
    </message>
    <message>
        <source>Fill in a column such as expect.status.</source>
        <translation>املأ عمودًا مثل expect.status.</translation>
    </message>
    <message>
        <source>Fill in in&amp;valid answers</source>
        <translation>ملء إجابات &amp;غير صالحة</translation>
    </message>
    <message>
        <source>Fill in nothing</source>
        <translation>عدم ملء أي شيء</translation>
    </message>
    <message>
        <source>Fill in the &amp;longest answers</source>
        <translation>ملء أ&amp;طول الإجابات</translation>
    </message>
    <message>
        <source>Fill in the answers that are kept, type the others, and press Send.</source>
        <translation>املأ الإجابات المحفوظة، واكتب الباقي، ثم اضغط «إرسال».</translation>
    </message>
    <message>
        <source>Fill in the answers, or have sample answers filled in, and press Send. The built-in simulator takes what the platform would take and refuses what it would refuse; nothing leaves this machine.</source>
        <translation>املأ الإجابات، أو اطلب ملء إجابات تجريبية، ثم اضغط «إرسال». يقبل المحاكي المدمج ما كانت المنصة ستقبله ويرفض ما كانت سترفضه؛ ولا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>Fill in {field} from the conversation&apos;s variable {name}</source>
        <translation>ملء {field} من متغير المحادثة {name}</translation>
    </message>
    <message>
        <source>Fill in {field} from the query parameter {name}</source>
        <translation>ملء {field} من معلمة الاستعلام {name}</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>بعد التعبئة</translation>
    </message>
    <message>
        <source>Filled in from</source>
        <translation>يُملأ من</translation>
    </message>
    <message>
        <source>Filter by verdict, target, form, tag and time</source>
        <translation>التصفية حسب النتيجة والوجهة والنموذج والوسم والوقت</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>المرشحات ({count})</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>البحث في المصدر</translation>
    </message>
    <message>
        <source>Find out why the server is slow, then verify it again.</source>
        <translation>ابحث عن سبب بطء الخادم، ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Finding the places of problems</source>
        <translation>تحديد مواضع المشاكل</translation>
    </message>
    <message>
        <source>Finish the rotation: make the next key pair the one in use.</source>
        <translation>أكمل استبدال المفاتيح: اجعل زوج المفاتيح التالي هو المستخدَم.</translation>
    </message>
    <message>
        <source>First byte waited for</source>
        <translation>انتظار أول بايت</translation>
    </message>
    <message>
        <source>First date allowed, as of a date field; empty for no bound.</source>
        <translation>أول تاريخ مسموح به، كما في حقل التاريخ؛ فارغ بلا حد.</translation>
    </message>
    <message>
        <source>First date allowed: YYYY-MM-DD, today, today+N or today-N (days); empty for no bound.</source>
        <translation>أول تاريخ مسموح به: YYYY-MM-DD أو today أو today+N أو today-N (أيام)؛ فارغ بلا حد.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>First time allowed, HH:MM; empty for no bound.</source>
        <translation>أول وقت مسموح به، HH:MM؛ فارغ بلا حد.</translation>
    </message>
    <message>
        <source>First value from outside</source>
        <translation>القيمة الأولى من الخارج</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Focus and outline of the button</source>
        <translation>تركيز الزر وإطاره</translation>
    </message>
    <message>
        <source>Fold e&amp;verything</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>Fold or open the &amp;step</source>
        <translation>طي ال&amp;خطوة أو فتحها</translation>
    </message>
    <message>
        <source>Folder for one XLIFF file per language</source>
        <translation>مجلد لملف XLIFF واحد لكل لغة</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>For Moveo.ai: the public key</source>
        <translation>لمنصة Moveo.ai: المفتاح العام</translation>
    </message>
    <message>
        <source>For fields that are filled in from the conversation. The platform&apos;s documentation does not mention this.</source>
        <translation>للحقول التي تُملأ من المحادثة. وثائق المنصة لا تذكر ذلك.</translation>
    </message>
    <message>
        <source>For those who cannot see it; empty for decoration.</source>
        <translation>لمن لا يستطيع رؤيته؛ يُترك فارغًا إن كان للزينة.</translation>
    </message>
    <message>
        <source>For your server: the private key</source>
        <translation>لخادمك: المفتاح الخاص</translation>
    </message>
    <message>
        <source>For&amp;get the passphrase</source>
        <translation>نسيان عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Foreign integration refused</source>
        <translation>رفض تكامل غريب</translation>
    </message>
    <message>
        <source>Forget passphrase</source>
        <translation>نسيان عبارة المرور</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Form id</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>Form settings</source>
        <translation>إعدادات النموذج</translation>
    </message>
    <message>
        <source>Form settings…</source>
        <translation>إعدادات النموذج…</translation>
    </message>
    <message>
        <source>Form.io uses its script instead.</source>
        <translation>يستخدم Form.io نصه البرمجي بدلًا منه.</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv *.tsv *.json *.html *.htm);;All files (*)</source>
        <translation>نماذج (*.xlsx *.csv *.tsv *.json *.html *.htm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Forms can be read from XLSForm and tables (.xlsx, .csv), JSON Schema, SurveyJS and Form.io (.json), and HTML (.html).</source>
        <translation>يمكن قراءة النماذج من XLSForm والجداول (⁦.xlsx, .csv⁩) وJSON Schema وSurveyJS وForm.io (.json) وHTML (.html).</translation>
    </message>
    <message>
        <source>Forms here have no tables.</source>
        <translation>لا جداول في النماذج هنا.</translation>
    </message>
    <message>
        <source>Forms here have no trees.</source>
        <translation>لا أشجار في النماذج هنا.</translation>
    </message>
    <message>
        <source>Forms here have no “{element}”.</source>
        <translation>لا «{element}» في النماذج هنا.</translation>
    </message>
    <message>
        <source>Forms here take no files.</source>
        <translation>لا تقبل النماذج هنا ملفات.</translation>
    </message>
    <message>
        <source>Forms here take no places on a picture.</source>
        <translation>لا تقبل النماذج هنا مواضع على صورة.</translation>
    </message>
    <message>
        <source>Forms here take no signatures.</source>
        <translation>لا تقبل النماذج هنا توقيعات.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>الموجود: {value}</translation>
    </message>
    <message>
        <source>Four ways</source>
        <translation>الطرق الأربع</translation>
    </message>
    <message>
        <source>Free some space, or give yourself the right to write there.</source>
        <translation>أخلِ بعض المساحة، أو امنح نفسك حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>Free some space: the app removes them when it is started the next time.</source>
        <translation>أخلِ بعض المساحة: يزيلها التطبيق عند تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>من &amp;ملف…</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>من جدول…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>من ال&amp;حافظة</translation>
    </message>
    <message>
        <source>From the form&apos;s &amp;rules</source>
        <translation>من &amp;قواعد النموذج</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>From {old} to the form as it is now:</source>
        <translation>من {old} إلى النموذج كما هو الآن:</translation>
    </message>
    <message>
        <source>From {old} to {new}:</source>
        <translation>من {old} إلى {new}:</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Full line</source>
        <translation>سطر كامل</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>الدوال</translation>
    </message>
    <message>
        <source>Gather what is uploaded. These hosts compress by themselves: index.html.br and index.html.gz are for servers of your own.</source>
        <translation>اجمع ما يُرفع. هذه الخدمات تضغط بنفسها: الملفان ⁦index.html.br⁩ و⁦index.html.gz⁩ لخوادمك أنت.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Generated: {flavour}</source>
        <translation>مولَّدة: {flavour}</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>هندسي</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Give each case a name of its own.</source>
        <translation>أعطِ كل حالة اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Give it the value {value}</source>
        <translation>إعطاؤه القيمة {value}</translation>
    </message>
    <message>
        <source>Give that address, or serve the page at this one.</source>
        <translation>أدخل ذلك العنوان، أو قدّم الصفحة من هذا العنوان.</translation>
    </message>
    <message>
        <source>Give the backend the private key of the form&apos;s pair, and restart it.</source>
        <translation>أعطِ خادم الإرسال المفتاح الخاص من زوج النموذج، وأعد تشغيله.</translation>
    </message>
    <message>
        <source>Give the platform your public key</source>
        <translation>أعطِ المنصة مفتاحك العام</translation>
    </message>
    <message>
        <source>Give the private key of “{new}” to the backend as MOVEO_PRIVATE_KEY_NEXT, beside that of “{old}”, and restart the backend.</source>
        <translation>أعطِ خادم الإرسال المفتاح الخاص للزوج «{new}» باسم ⁦MOVEO_PRIVATE_KEY_NEXT⁩، إلى جانب مفتاح «{old}»، ثم أعد تشغيل خادم الإرسال.</translation>
    </message>
    <message>
        <source>Give the private key to the container&apos;s user, whose number is 10001.</source>
        <translation>امنح المفتاح الخاص لمستخدم الحاوية الذي رقمه 10001.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Give up replacing “{old}” by “{new}”?</source>
        <translation>هل تريد التخلي عن استبدال «{old}» بـ«{new}»؟</translation>
    </message>
    <message>
        <source>Give up the replacement</source>
        <translation>التخلي عن الاستبدال</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُرك دون تسليم</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>يعطي</translation>
    </message>
    <message>
        <source>Gives the date that is some days later.</source>
        <translation>تعطي التاريخ بعد عدد من الأيام.</translation>
    </message>
    <message>
        <source>Gives the date that is written in quotes.</source>
        <translation>تعطي التاريخ المكتوب بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>تعطي اليوم من الشهر.</translation>
    </message>
    <message>
        <source>Gives the first value that is there.</source>
        <translation>تعطي أول قيمة موجودة.</translation>
    </message>
    <message>
        <source>Gives the greatest of the numbers.</source>
        <translation>تعطي أكبر الأعداد.</translation>
    </message>
    <message>
        <source>Gives the least of the numbers.</source>
        <translation>تعطي أصغر الأعداد.</translation>
    </message>
    <message>
        <source>Gives the month of a date, 1 to 12.</source>
        <translation>تعطي شهر التاريخ، من 1 إلى 12.</translation>
    </message>
    <message>
        <source>Gives the number without its sign.</source>
        <translation>تعطي العدد دون إشارته.</translation>
    </message>
    <message>
        <source>Gives the present date.</source>
        <translation>تعطي تاريخ اليوم.</translation>
    </message>
    <message>
        <source>Gives the second value if the test holds, else the third.</source>
        <translation>تعطي القيمة الثانية إذا تحقق الاختبار، وإلا فالثالثة.</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>تعطي النص بحروف كبيرة.</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>تعطي النص بحروف صغيرة.</translation>
    </message>
    <message>
        <source>Gives the year of a date.</source>
        <translation>تعطي سنة التاريخ.</translation>
    </message>
    <message>
        <source>Gives {kind}.</source>
        <translation>يعطي {kind}.</translation>
    </message>
    <message>
        <source>Giving up a replacement</source>
        <translation>التخلي عن استبدال</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with that replacement, or give it up first.</source>
        <translation>تابع ذلك الاستبدال، أو تخلَّ عنه أولًا.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to &amp;Start</source>
        <translation>الانتقال إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>Go to &amp;fields</source>
        <translation>الانتقال إلى ال&amp;حقول</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>الانتقال إلى س&amp;طر…</translation>
    </message>
    <message>
        <source>Go to f&amp;orm</source>
        <translation>الانتقال إلى ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Go to the &amp;wording</source>
        <translation>الانتقال إلى الص&amp;ياغة</translation>
    </message>
    <message>
        <source>Go to the exported folder.</source>
        <translation>انتقل إلى المجلد المصدَّر.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
        <source>Go to the next pro&amp;blem</source>
        <translation>الانتقال إلى الم&amp;شكلة التالية</translation>
    </message>
    <message>
        <source>Go to where this is</source>
        <translation>الانتقال إلى موضعه</translation>
    </message>
    <message>
        <source>Go to {workspace}</source>
        <translation>الانتقال إلى «{workspace}»</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Google Hangouts</source>
        <translation>Google Hangouts</translation>
    </message>
    <message>
        <source>Greatest number of Unicode code points.</source>
        <translation>أكبر عدد من نقاط يونيكود.</translation>
    </message>
    <message>
        <source>Greatest number of digits after the point, 0 to 6.</source>
        <translation>أكبر عدد من الأرقام بعد الفاصلة، من 0 إلى 6.</translation>
    </message>
    <message>
        <source>Greatest number of ticks; null for no bound.</source>
        <translation>أكبر عدد من التأشيرات؛ null بلا حد.</translation>
    </message>
    <message>
        <source>Greatest value.</source>
        <translation>أكبر قيمة.</translation>
    </message>
    <message>
        <source>Greatest value; null for no bound.</source>
        <translation>أكبر قيمة؛ null بلا حد.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>نص يوناني</translation>
    </message>
    <message>
        <source>Groups are nested too deep.</source>
        <translation>تداخل المجموعات عميق جدًا.</translation>
    </message>
    <message>
        <source>Groups cannot be repeated in a form.</source>
        <translation>لا يمكن تكرار المجموعات في نموذج.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>أدلة العمل</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML form</source>
        <translation>نموذج HTML</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>أرشيف HTTP (*.har)</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>منفذ HTTP</translation>
    </message>
    <message>
        <source>HTTP: accepted.</source>
        <translation>‏HTTP: قُبل.</translation>
    </message>
    <message>
        <source>HTTP: no answer tells whether it was accepted.</source>
        <translation>‏HTTP: لا يوجد رد يبيّن هل قُبل.</translation>
    </message>
    <message>
        <source>HTTP: not accepted.</source>
        <translation>‏HTTP: لم يُقبل.</translation>
    </message>
    <message>
        <source>Half a line</source>
        <translation>نصف سطر</translation>
    </message>
    <message>
        <source>Half an hour on your screen, with your questions.</source>
        <translation>نصف ساعة على شاشتك، مع أسئلتك.</translation>
    </message>
    <message>
        <source>Have the page&apos;s server send {name} as exported.</source>
        <translation>اضبط خادم الصفحة بحيث يرسل {name} كما صُدّرت.</translation>
    </message>
    <message>
        <source>Have the proxy add no Access-Control headers, and leave Origin as it is.</source>
        <translation>اضبط الوكيل بحيث لا يضيف ترويسات Access-Control، ويترك Origin كما هي.</translation>
    </message>
    <message>
        <source>Have the proxy let bodies of {count:,} bytes through.</source>
        <translation>اضبط الوكيل بحيث يمرّر متونًا حجمها {count:,} بايت.</translation>
    </message>
    <message>
        <source>Have the server answer plain HTTP with a redirect to {url}.</source>
        <translation>اضبط الخادم بحيث يرد على HTTP غير المشفَّر بإعادة توجيه إلى {url}.</translation>
    </message>
    <message>
        <source>Have the server redirect {page} to {page}/.</source>
        <translation>اضبط الخادم بحيث يعيد التوجيه من {page} إلى {page}/.</translation>
    </message>
    <message>
        <source>Have the server send it, so that browsers always use TLS.</source>
        <translation>اضبط الخادم بحيث يرسلها، كي تستخدم المتصفحات TLS دائمًا.</translation>
    </message>
    <message>
        <source>Have the server send the whole chain, or name its authority.</source>
        <translation>اضبط الخادم بحيث يرسل السلسلة كاملة، أو حدّد جهة إصدارها.</translation>
    </message>
    <message>
        <source>Have the server speak TLS 1.2 and 1.3 only.</source>
        <translation>اضبط الخادم بحيث لا يستخدم إلا TLS 1.2 و1.3.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Height (lines)</source>
        <translation>الارتفاع (أسطر)</translation>
    </message>
    <message>
        <source>Height in lines.</source>
        <translation>الارتفاع بالأسطر.</translation>
    </message>
    <message>
        <source>Help that stands under the label.</source>
        <translation>مساعدة تظهر تحت التسمية.</translation>
    </message>
    <message>
        <source>Help under the label.</source>
        <translation>مساعدة تحت التسمية.</translation>
    </message>
    <message>
        <source>Here: {field}</source>
        <translation>هنا: {field}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>قيمة مخفية</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>Hints on the form</source>
        <translation>التلميحات على النموذج</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>عدائية</translation>
    </message>
    <message>
        <source>Hostile: broken encoding</source>
        <translation>عدائي: ترميز تالف</translation>
    </message>
    <message>
        <source>Hostile: header injection</source>
        <translation>عدائي: حقن ترويسات</translation>
    </message>
    <message>
        <source>Hostile: markup in every id</source>
        <translation>عدائي: ترميز HTML في كل معرّف</translation>
    </message>
    <message>
        <source>Hostile: names of objects</source>
        <translation>عدائي: أسماء كائنات</translation>
    </message>
    <message>
        <source>Hostile: quotes and commands</source>
        <translation>عدائي: علامات اقتباس وأوامر</translation>
    </message>
    <message>
        <source>Hostile: text that runs backwards</source>
        <translation>عدائي: نص يسير بالعكس</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة</translation>
    </message>
    <message>
        <source>How a person goes through the form.</source>
        <translation>كيف يتقدم الشخص في النموذج.</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>How long answers are kept in the browser&apos;s tab, for when the page is loaded again; 0 for not at all. Sensitive fields never are.</source>
        <translation>المدة التي تُحفظ فيها الإجابات في لسان المتصفح، لحين تحميل الصفحة من جديد؛ 0 لعدم الحفظ. ولا تُحفظ الحقول الحساسة أبدًا.</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>م&amp;دة الاحتفاظ…</translation>
    </message>
    <message>
        <source>How long submissions are kept</source>
        <translation>مدة الاحتفاظ بالإرسالات</translation>
    </message>
    <message>
        <source>How long the thank-you stays before the page closes.</source>
        <translation>مدة بقاء رسالة الشكر قبل إغلاق الصفحة.</translation>
    </message>
    <message>
        <source>How many letters or digits it has.</source>
        <translation>كم حرفًا أو رقمًا فيه.</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>كم منها يجب أن يتحقق</translation>
    </message>
    <message>
        <source>How many requests of a submission are spoiled</source>
        <translation>عدد طلبات الإرسال التي تُفسَد</translation>
    </message>
    <message>
        <source>How many submissions took how long will stand here.</source>
        <translation>سيظهر هنا عدد الإرسالات والمدة التي استغرقتها.</translation>
    </message>
    <message>
        <source>How much room there is between fields.</source>
        <translation>مقدار المساحة بين الحقول.</translation>
    </message>
    <message>
        <source>How the cases are run</source>
        <translation>كيفية تشغيل الحالات</translation>
    </message>
    <message>
        <source>How the grades look.</source>
        <translation>كيف تبدو الدرجات.</translation>
    </message>
    <message>
        <source>How the page looks.</source>
        <translation>مظهر الصفحة.</translation>
    </message>
    <message>
        <source>Humanist</source>
        <translation>إنساني</translation>
    </message>
    <message>
        <source>I agree that my answers are processed</source>
        <translation>أوافق على معالجة إجاباتي</translation>
    </message>
    <message>
        <source>Id of an earlier field of the same kind whose answer it must repeat; empty for none.</source>
        <translation>معرّف حقل سابق من النوع نفسه يجب أن يكرر إجابته؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>Id of the field.</source>
        <translation>معرّف الحقل.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>هوية</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>If a delivery is uncertain</source>
        <translation>إذا كان التسليم غير مؤكد</translation>
    </message>
    <message>
        <source>If not, the value is for conditions, calculations and texts only.</source>
        <translation>وإلا فالقيمة للشروط والحسابات والنصوص فقط.</translation>
    </message>
    <message>
        <source>If your host is {host}: upload it.</source>
        <translation>إن كانت خدمتك {host}: ارفعه.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>فاصلة زائدة قبل نهاية المصفوفة</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>فاصلة زائدة قبل نهاية الكائن</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation>استيراد نموذج…</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>استيراد مفتاح خاص</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Import it in Keys.</source>
        <translation>استورده في «المفاتيح».</translation>
    </message>
    <message>
        <source>Import the key pair again.</source>
        <translation>استورد زوج المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>Import the list again.</source>
        <translation>استورد القائمة من جديد.</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>استيراد ترجمات</translation>
    </message>
    <message>
        <source>Imported here again, it gives the same form. Other programs read what is marked so.</source>
        <translation>إذا استُورد هنا من جديد أعطى النموذج نفسه. وتقرأ البرامج الأخرى ما عُلّم بذلك.</translation>
    </message>
    <message>
        <source>Importing a private key</source>
        <translation>استيراد مفتاح خاص</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In Design</source>
        <translation>في «التصميم»</translation>
    </message>
    <message>
        <source>In Keys</source>
        <translation>في «المفاتيح»</translation>
    </message>
    <message>
        <source>In Moveo.ai, open the channel&apos;s integration, paste it into the field YOUR PUBLIC KEY, and save.</source>
        <translation>في Moveo.ai، افتح تكامل القناة، والصقه في الحقل YOUR PUBLIC KEY، ثم احفظ.</translation>
    </message>
    <message>
        <source>In Preview</source>
        <translation>في المعاينة</translation>
    </message>
    <message>
        <source>In Source</source>
        <translation>في «المصدر»</translation>
    </message>
    <message>
        <source>In Test</source>
        <translation>في «الاختبار»</translation>
    </message>
    <message>
        <source>In Translations</source>
        <translation>في «الترجمات»</translation>
    </message>
    <message>
        <source>In a list, until something is chosen</source>
        <translation>في قائمة، إلى أن يُختار شيء</translation>
    </message>
    <message>
        <source>In an environment of its own</source>
        <translation>في بيئة خاصة به</translation>
    </message>
    <message>
        <source>In characters, as people count them in most scripts (Unicode code points).</source>
        <translation>بالأحرف كما يعدّها الناس في معظم الكتابات (نقاط ترميز Unicode).</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>بالست عشري</translation>
    </message>
    <message>
        <source>In letters or digits: 6 to 24, for a number at most 15.</source>
        <translation>بالحروف أو الأرقام: من 6 إلى 24، وللعدد 15 على الأكثر.</translation>
    </message>
    <message>
        <source>In place of the form, in an old browser</source>
        <translation>مكان النموذج، في متصفح قديم</translation>
    </message>
    <message>
        <source>In place of the form, when it was not opened from a chat</source>
        <translation>مكان النموذج، إذا لم يُفتح من دردشة</translation>
    </message>
    <message>
        <source>In service it would go on trying for most of an hour. Here it is stopped.</source>
        <translation>في التشغيل الفعلي يواصل المحاولة معظم ساعة. أما هنا فقد أُوقف.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>بخطوات مقدارها</translation>
    </message>
    <message>
        <source>In the browser&apos;s tab</source>
        <translation>في علامة تبويب المتصفح</translation>
    </message>
    <message>
        <source>In the browser&apos;s tab, for when the page is loaded again; 0 for not at all. Sensitive answers never are.</source>
        <translation>في علامة تبويب المتصفح، تحسبًا لإعادة تحميل الصفحة؛ 0 لعدم الحفظ. الإجابات الحساسة لا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>In the dialog&apos;s node, add a response of type webview with the address that your page will have, and choose its height: compact, tall or full. A form whose purpose is a survey needs the platform&apos;s survey response instead, which is a type of its own.</source>
        <translation>في عقدة الحوار، أضف ردًّا من نوع webview مع العنوان الذي ستكون عليه صفحتك، واختر ارتفاعها: compact أو tall أو full. أما النموذج الذي غرضه استبيان فيحتاج إلى رد الاستبيان الخاص بالمنصة، وهو نوع قائم بذاته.</translation>
    </message>
    <message>
        <source>In the form and the outline</source>
        <translation>في النموذج والمخطط</translation>
    </message>
    <message>
        <source>In the form&apos;s settings, name the backend&apos;s address (with its path, if it is below one) and the page&apos;s origin; then export again.</source>
        <translation>حدد في إعدادات النموذج عنوان خادم الإرسال (مع مساره إن كان له مسار) ومصدر الصفحة، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>In the grid of texts</source>
        <translation>في جدول النصوص</translation>
    </message>
    <message>
        <source>In the history of Test</source>
        <translation>في سجل الاختبار</translation>
    </message>
    <message>
        <source>In the languages at the top, the page&apos;s own words are there already.</source>
        <translation>في اللغات التي في الأعلى، كلمات الصفحة نفسها موجودة بالفعل.</translation>
    </message>
    <message>
        <source>In the list of key pairs</source>
        <translation>في قائمة أزواج المفاتيح</translation>
    </message>
    <message>
        <source>In the properties</source>
        <translation>في الخصائص</translation>
    </message>
    <message>
        <source>In the spreadsheet program, break its links and save it again.</source>
        <translation>في برنامج جداول البيانات، اقطع روابطه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>In this step</source>
        <translation>في هذه الخطوة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الوصف بالكلمات</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Insert an answer ({{)</source>
        <translation>إدراج إجابة ({{)</translation>
    </message>
    <message>
        <source>Inside it are:</source>
        <translation>يحتوي على:</translation>
    </message>
    <message>
        <source>Install Python, or let the app itself run the backend.</source>
        <translation>ثبّت Python، أو دع التطبيق نفسه يشغّل خادم الإرسال.</translation>
    </message>
    <message>
        <source>Install Webview Builder again.</source>
        <translation>أعد تثبيت Webview Builder.</translation>
    </message>
    <message>
        <source>Install a certificate for {host}.</source>
        <translation>ثبّت شهادة للمضيف {host}.</translation>
    </message>
    <message>
        <source>Install a certificate of an authority that browsers know.</source>
        <translation>ثبّت شهادة من جهة إصدار تعرفها المتصفحات.</translation>
    </message>
    <message>
        <source>Install one of an authority that browsers know, or name its own.</source>
        <translation>ثبّت شهادة من جهة إصدار تعرفها المتصفحات، أو حدّد جهة إصدارها.</translation>
    </message>
    <message>
        <source>Install one with an RSA key of 2,048 bits or more, or with an EC key.</source>
        <translation>ثبّت شهادة بمفتاح RSA لا يقل عن 2048 بت، أو بمفتاح EC.</translation>
    </message>
    <message>
        <source>Install the package PySide6-Addons, or run the cases in another way.</source>
        <translation>ثبّتوا الحزمة PySide6-Addons أو شغّلوا الحالات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Install the service. Use the system&apos;s python3: the service cannot see home folders.</source>
        <translation>ثبّت الخدمة. استخدم ⁦python3⁩ الخاص بالنظام: لا ترى الخدمة المجلدات الشخصية.</translation>
    </message>
    <message>
        <source>Installing the backend&apos;s requirements, once…</source>
        <translation>تثبيت متطلبات خادم الإرسال، مرة واحدة…</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>معرّف التكامل</translation>
    </message>
    <message>
        <source>Integration id malformed</source>
        <translation>معرّف التكامل غير سليم</translation>
    </message>
    <message>
        <source>Integration id missing</source>
        <translation>معرّف التكامل مفقود</translation>
    </message>
    <message>
        <source>Integration id twice</source>
        <translation>معرّف التكامل مكرر</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Into the conversation</source>
        <translation>إلى المحادثة</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>تسلسل هروب غير صالح (\)</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>تسلسل هروب ⁦\uXXXX⁩ غير صالح</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>حرف تحكم غير صالح</translation>
    </message>
    <message>
        <source>Is it misspelt?</source>
        <translation>هل في كتابتها خطأ؟</translation>
    </message>
    <message>
        <source>Is the form ready?</source>
        <translation>هل النموذج جاهز؟</translation>
    </message>
    <message>
        <source>Is this the public key of “{name}”?</source>
        <translation>هل هذا هو المفتاح العام للزوج «{name}»؟</translation>
    </message>
    <message>
        <source>Is what is seen what ships?</source>
        <translation>هل ما يُرى هو ما يُسلَّم؟</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <translation>أجاب بـ{status}.</translation>
    </message>
    <message>
        <source>It became a tick box.</source>
        <translation>أصبح خانة اختيار.</translation>
    </message>
    <message>
        <source>It belongs to no form.</source>
        <translation>لا ينتمي إلى أي نموذج.</translation>
    </message>
    <message>
        <source>It can be exported. Look at the warnings before it goes live.</source>
        <translation>يمكن تصديره. انظر في التحذيرات قبل نشره.</translation>
    </message>
    <message>
        <source>It cannot be read back whole.</source>
        <translation>لا يمكن استرجاعه كاملًا.</translation>
    </message>
    <message>
        <source>It cannot be read back whole: {names}.</source>
        <translation>لا يمكن استرجاعه كاملًا: {names}.</translation>
    </message>
    <message>
        <source>It cannot be run now.</source>
        <translation>لا يمكن تنفيذه الآن.</translation>
    </message>
    <message>
        <source>It declares a document type or entities, which no list of texts needs.</source>
        <translation>يصرّح بنوع مستند أو بكيانات (entities)، ولا تحتاج أي قائمة نصوص إليها.</translation>
    </message>
    <message>
        <source>It does not accept the token: paste this key pair&apos;s public key into the integration&apos;s field YOUR PUBLIC KEY, and check the issuer in the form&apos;s settings and this machine&apos;s clock.</source>
        <translation>لا يُقبل الرمز: الصق المفتاح العام لزوج المفاتيح هذا في الحقل YOUR PUBLIC KEY الخاص بالتكامل، وتحقق من جهة الإصدار في إعدادات النموذج ومن ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>It does not say which language it translates into.</source>
        <translation>لا يحدد اللغة التي يترجم إليها.</translation>
    </message>
    <message>
        <source>It does not show {answers}, as the text does.</source>
        <translation>لا تعرض الترجمة {answers} كما يفعل النص.</translation>
    </message>
    <message>
        <source>It does not show {placeholders}.</source>
        <translation>لا تعرض الترجمة {placeholders}.</translation>
    </message>
    <message>
        <source>It does not take the request as it is: check the key of the page context in the form&apos;s settings, and the query parameters.</source>
        <translation>لا يُقبل الطلب كما هو: تحقق من مفتاح سياق الصفحة في إعدادات النموذج، ومن معلمات الاستعلام.</translation>
    </message>
    <message>
        <source>It expects something of the page only, and no page took part.</source>
        <translation>تتوقع الحالة شيئًا من الصفحة وحدها، ولم تشارك أي صفحة.</translation>
    </message>
    <message>
        <source>It expired {seconds:.1f} s ago.</source>
        <translation>انتهت صلاحيته قبل {seconds:.1f} ث.</translation>
    </message>
    <message>
        <source>It goes on trying for most of an hour.</source>
        <translation>يواصل المحاولة قرابة ساعة.</translation>
    </message>
    <message>
        <source>It has 1 to 128 letters from A to Z, digits, dashes and underscores.</source>
        <translation>يتكون من 1 إلى 128 من الحروف A إلى Z والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>It has 1 to 256 printable characters.</source>
        <translation>يتكون من 1 إلى 256 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>It has a fault, or the form was changed elsewhere. To keep it, cancel and look at Design, Source.</source>
        <translation>فيه خطأ، أو غُيّر النموذج في مكان آخر. للإبقاء عليه اختر «إلغاء» وانظر في «التصميم»، «المصدر».</translation>
    </message>
    <message>
        <source>It has a type, or several, that do not exist here.</source>
        <translation>له نوع أو أنواع غير موجودة هنا.</translation>
    </message>
    <message>
        <source>It has no calculation that can be taken.</source>
        <translation>لا حساب له يمكن أخذه.</translation>
    </message>
    <message>
        <source>It has the same language as “{column}”, whose words are taken where both have some.</source>
        <translation>لغته هي لغة العمود «{column}» نفسها؛ وحيث يوجد نص في كليهما يؤخذ نص ذلك العمود.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; about {longest:,} fit well.</source>
        <translation>عدد أحرف الصياغة {count:,}؛ والمناسب نحو {longest:,}.</translation>
    </message>
    <message>
        <source>It holds &lt;{element}&gt;, for which a text of a form has no place.</source>
        <translation>يحوي &lt;{element}&gt;، ولا مكان له في نص نموذج.</translation>
    </message>
    <message>
        <source>It holds another table than the one that was opened here.</source>
        <translation>يحتوي على جدول غير الذي فُتح هنا.</translation>
    </message>
    <message>
        <source>It holds another token (cty is JWT), and claims are needed.</source>
        <translation>يحوي رمزًا آخر (cty هي JWT)، والمطلوب مطالبات (claims).</translation>
    </message>
    <message>
        <source>It is a token of the website.</source>
        <translation>إنه رمز خاص بموقع الويب.</translation>
    </message>
    <message>
        <source>It is a {kind} now. All that both kinds have is kept.</source>
        <translation>نوعه الآن: {kind}. يُحتفظ بكل ما يشترك فيه النوعان.</translation>
    </message>
    <message>
        <source>It is about to take the place of “{name}”.</source>
        <translation>إنه على وشك أن يحل محل «{name}».</translation>
    </message>
    <message>
        <source>It is deleted for good. A file that was saved before stays as it is.</source>
        <translation>يُحذف نهائيًا. أما الملف المحفوظ من قبل فيبقى كما هو.</translation>
    </message>
    <message>
        <source>It is described twice; the first is taken.</source>
        <translation>وُصف مرتين؛ ويؤخذ الأول.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>معطّل.</translation>
    </message>
    <message>
        <source>It is encrypted (JWE, five parts), and a signed one is needed.</source>
        <translation>إنه مشفر (JWE، خمسة أجزاء)، والمطلوب رمز موقَّع.</translation>
    </message>
    <message>
        <source>It is hidden from the person.</source>
        <translation>مخفي عن الشخص.</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>وهو محفوظ في الملف {file}.</translation>
    </message>
    <message>
        <source>It is made from the bundle&apos;s list of requirements, and checked against the hashes in it. The first time needs a network and takes a minute; it is then kept.</source>
        <translation>تُنشأ من قائمة متطلبات الحزمة وتُفحص بالبصمات التي فيها. تحتاج المرة الأولى إلى شبكة وتستغرق دقيقة، ثم تُحفظ.</translation>
    </message>
    <message>
        <source>It is meant for {audience} (aud), and the platform has no such name.</source>
        <translation>إنه موجَّه إلى {audience} (aud)، وليس للمنصة اسم كهذا.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>It is never visible.</source>
        <translation>لا يظهر أبدًا.</translation>
    </message>
    <message>
        <source>It is new for each submission.</source>
        <translation>يتجدد مع كل إرسال.</translation>
    </message>
    <message>
        <source>It is no element of a layout.</source>
        <translation>ليس عنصرًا من تخطيط.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>ليس كائنًا.</translation>
    </message>
    <message>
        <source>It is not part of the form, and is deleted for good. The form stays as it is.</source>
        <translation>ليس جزءًا من النموذج، ويُحذف نهائيًا. ويبقى النموذج كما هو.</translation>
    </message>
    <message>
        <source>It is not shown:</source>
        <translation>لا يظهر:</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>ليس موجودًا.</translation>
    </message>
    <message>
        <source>It is not valid before {seconds:.1f} s from now (nbf).</source>
        <translation>لا يصبح صالحًا إلا بعد {seconds:.1f} ث من الآن (nbf).</translation>
    </message>
    <message>
        <source>It is packed in an unusual way.</source>
        <translation>ضُغط بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>It is part of a repeated group.</source>
        <translation>جزء من مجموعة متكررة.</translation>
    </message>
    <message>
        <source>It is read-only: nobody answers it.</source>
        <translation>للقراءة فقط: لا يجيب عنه أحد.</translation>
    </message>
    <message>
        <source>It is shown:</source>
        <translation>يظهر:</translation>
    </message>
    <message>
        <source>It is signed by {algorithm}, not RS256.</source>
        <translation>إنه موقَّع بالخوارزمية {algorithm}، لا RS256.</translation>
    </message>
    <message>
        <source>It is taken as {language}: the form has no other language of this kind.</source>
        <translation>تؤخذ على أنها اللغة «{language}»: ليس في النموذج لغة أخرى من هذا النوع.</translation>
    </message>
    <message>
        <source>It is the moment of the submission.</source>
        <translation>هو لحظة الإرسال.</translation>
    </message>
    <message>
        <source>It is the same text as in {place}.</source>
        <translation>هو النص نفسه الموجود في {place}.</translation>
    </message>
    <message>
        <source>It is translated into: no other language.</source>
        <translation>ليس مترجمًا إلى أي لغة أخرى.</translation>
    </message>
    <message>
        <source>It is translated into: {languages}.</source>
        <translation>هو مترجم إلى: {languages}.</translation>
    </message>
    <message>
        <source>It is what the website takes where nothing is chosen.</source>
        <translation>هذا ما يأخذه موقع الويب عندما لا يُختار شيء.</translation>
    </message>
    <message>
        <source>It knows no such integration: check channel and integration id.</source>
        <translation>لا يُعرف تكامل كهذا: تحقق من القناة ومعرّف التكامل.</translation>
    </message>
    <message>
        <source>It knows {faults}.</source>
        <translation>ما يعرفه: {faults}.</translation>
    </message>
    <message>
        <source>It leads back to itself, or is too deep.</source>
        <translation>يعود إلى نفسه، أو هو عميق جدًا.</translation>
    </message>
    <message>
        <source>It lives longer than {seconds} s.</source>
        <translation>مدة صلاحيته أطول من {seconds} ث.</translation>
    </message>
    <message>
        <source>It lives {seconds:g} s; the documentation says {usual} s, and whether the platform takes more is unknown.</source>
        <translation>مدة صلاحيته {seconds:g} ث؛ وفي الوثائق {usual} ث، ولا يُعرف هل تقبل المنصة أكثر.</translation>
    </message>
    <message>
        <source>It may have several shapes.</source>
        <translation>قد تكون له عدة أشكال.</translation>
    </message>
    <message>
        <source>It must be answered:</source>
        <translation>الإجابة عنه إلزامية:</translation>
    </message>
    <message>
        <source>It need not be answered:</source>
        <translation>الإجابة عنه غير إلزامية:</translation>
    </message>
    <message>
        <source>It protects the private key on this machine.</source>
        <translation>إنها تحمي المفتاح الخاص على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It redirects elsewhere, which is not followed: check the address.</source>
        <translation>يعيد التوجيه إلى مكان آخر، ولا تُتبع إعادة التوجيه: تحقق من العنوان.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>يشير إلى ملف آخر.</translation>
    </message>
    <message>
        <source>It said nothing about it. Try it once more.</source>
        <translation>لم يذكر أي سبب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It said nothing, and ended with {code}.</source>
        <translation>لم يذكر شيئًا، وانتهى بالرمز {code}.</translation>
    </message>
    <message>
        <source>It shows no question of the schema.</source>
        <translation>لا يعرض أي سؤال من المخطط.</translation>
    </message>
    <message>
        <source>It shows the words of its options above other questions.</source>
        <translation>يعرض كلمات خياراته فوق أسئلة أخرى.</translation>
    </message>
    <message>
        <source>It stands behind a group.</source>
        <translation>يقع بعد مجموعة.</translation>
    </message>
    <message>
        <source>It stands in the page&apos;s address, such as utm_source in …?utm_source=news.</source>
        <translation>توجد في عنوان الصفحة، مثل ⁦utm_source⁩ في …?⁦utm_source=news⁩.</translation>
    </message>
    <message>
        <source>It stands there twice; the first is taken.</source>
        <translation>ورد هناك مرتين؛ أُخذ الأول.</translation>
    </message>
    <message>
        <source>It translates from {source}, but the form&apos;s first language is {language}.</source>
        <translation>يترجم من {source}، لكن لغة النموذج الأولى {language}.</translation>
    </message>
    <message>
        <source>It uses {qt} and PySide6 under the GNU Lesser General Public License, version 3. You may replace Qt&apos;s libraries with your own build of Qt, and study for that purpose how the app works with them. The manual&apos;s page “Installing” says how, and where the sources of Qt are.</source>
        <translation>يستخدم التطبيق {qt} وPySide6 بموجب رخصة GNU Lesser General Public License، الإصدار 3. يمكنك استبدال مكتبات Qt بنسخة تبنيها بنفسك، ودراسة كيفية عمل التطبيق معها لهذا الغرض. توضح صفحة «Installing» في الدليل كيفية ذلك ومكان الشفرة المصدرية لـ Qt.</translation>
    </message>
    <message>
        <source>It was a group within a group.</source>
        <translation>كانت مجموعة داخل مجموعة.</translation>
    </message>
    <message>
        <source>It was a group.</source>
        <translation>كانت مجموعة.</translation>
    </message>
    <message>
        <source>It was an object; its properties stand below.</source>
        <translation>كان كائنًا؛ وخصائصه أدناه.</translation>
    </message>
    <message>
        <source>It was cancelled before the answer came.</source>
        <translation>أُلغي قبل أن تصل الإجابة.</translation>
    </message>
    <message>
        <source>It was cancelled before this was looked at.</source>
        <translation>أُلغي التحقق قبل الوصول إلى هذا.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was sent.</source>
        <translation>أُلغي؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It was cleared, or it was older than what is kept.</source>
        <translation>إما أنه مُسح، أو أنه أقدم مما يُحتفظ به.</translation>
    </message>
    <message>
        <source>It was drawn as pixels, as its outlines take too much room.</source>
        <translation>رُسمت بالبكسلات، لأن خطوطها تشغل حيزًا كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>It was issued {seconds:.1f} s in the future.</source>
        <translation>صدر في المستقبل، بعد {seconds:.1f} ث.</translation>
    </message>
    <message>
        <source>It was locked otherwise; here it is not shown then.</source>
        <translation>كان مقفلًا في غير ذلك؛ أما هنا فلا يظهر حينها.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted.</source>
        <translation>نُقل أو أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
        <source>It was not noted what was exported: {message}</source>
        <translation>لم يُسجَّل ما جرى تصديره: {message}</translation>
    </message>
    <message>
        <source>It was not noted which key pair was published: {message}</source>
        <translation>تعذّر تسجيل زوج المفاتيح الذي نُشر: {message}</translation>
    </message>
    <message>
        <source>It was scaled from {from_width:,} × {from_height:,} to {width:,} × {height:,} pixels.</source>
        <translation>غُيّر حجمها من {from_width:,} × {from_height:,} إلى {width:,} × {height:,} بكسل.</translation>
    </message>
    <message>
        <source>It was sent at {moment}.</source>
        <translation>أُرسل في {moment}.</translation>
    </message>
    <message>
        <source>It was translated when the text said “{source}”.</source>
        <translation>تُرجم حين كان النص «{source}».</translation>
    </message>
    <message>
        <source>It {reason}</source>
        <translation>تعذّر أخذه: {reason}</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Its HTML: only the words are taken.</source>
        <translation>شيفرة HTML فيه: تؤخذ الكلمات فقط.</translation>
    </message>
    <message>
        <source>Its choice_filter: all options are offered.</source>
        <translation>خاصيته ⁦choice_filter⁩: تُعرض كل الخيارات.</translation>
    </message>
    <message>
        <source>Its choices come from a website.</source>
        <translation>اختياراته تأتي من موقع ويب.</translation>
    </message>
    <message>
        <source>Its column has no name.</source>
        <translation>لا اسم لعموده.</translation>
    </message>
    <message>
        <source>Its condition calculates, so it became the calculation {name}, which is not delivered.</source>
        <translation>شرطه يحسب، لذلك أصبح الحساب {name}، وهو لا يُسلَّم.</translation>
    </message>
    <message>
        <source>Its condition for being required: it {reason}</source>
        <translation>شرط إلزاميته: {reason}</translation>
    </message>
    <message>
        <source>Its condition: it {reason}</source>
        <translation>شرطه: {reason}</translation>
    </message>
    <message>
        <source>Its default {value!r}.</source>
        <translation>قيمته الافتراضية {value!r}.</translation>
    </message>
    <message>
        <source>Its default “{value}”.</source>
        <translation>قيمته الافتراضية «{value}».</translation>
    </message>
    <message>
        <source>Its default.</source>
        <translation>قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Its elements are nested too deep.</source>
        <translation>تداخل عناصره عميق جدًا.</translation>
    </message>
    <message>
        <source>Its encoding is not known.</source>
        <translation>ترميزه غير معروف.</translation>
    </message>
    <message>
        <source>Its file was altered: import the key pair again.</source>
        <translation>عُبث بملفه: استورد زوج المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>Its first row has the fields&apos; names.</source>
        <translation>يحوي صفه الأول أسماء الحقول.</translation>
    </message>
    <message>
        <source>Its first row names the columns.</source>
        <translation>يسمّي صفه الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Its first value “{value}”.</source>
        <translation>قيمته الأولى «{value}».</translation>
    </message>
    <message>
        <source>Its folder is not there either. A drive may not be connected.</source>
        <translation>مجلده غير موجود أيضًا. ربما لم يوصَل أحد محركات الأقراص.</translation>
    </message>
    <message>
        <source>Its formatting: only the words are taken.</source>
        <translation>تنسيقه: تُؤخذ الكلمات فقط.</translation>
    </message>
    <message>
        <source>Its header brings a key along ({name}), which is ignored: only the registered one counts.</source>
        <translation>ترويسته تحمل معها مفتاحًا ({name})، ويُهمل: فلا يُعتد إلا بالمفتاح المسجَّل.</translation>
    </message>
    <message>
        <source>Its header calls it {kind} (typ), where JWT is usual.</source>
        <translation>ترويسته تسمّيه {kind} (typ)، والمعتاد JWT.</translation>
    </message>
    <message>
        <source>Its header calls {names} critical (crit), which is not understood here.</source>
        <translation>ترويسته تعدّ {names} ضرورية (crit)، وذلك غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>Its header names no algorithm (alg); RS256 is needed.</source>
        <translation>لا تسمّي ترويسته أي خوارزمية (alg)؛ والمطلوب RS256.</translation>
    </message>
    <message>
        <source>Its header says that the payload is not in base64 (b64).</source>
        <translation>تقول ترويسته إن الحمولة ليست بترميز base64 (b64).</translation>
    </message>
    <message>
        <source>Its kind is guessed: {kind}.</source>
        <translation>نوعه مخمَّن: {kind}.</translation>
    </message>
    <message>
        <source>Its language is not known.</source>
        <translation>لغته غير معروفة.</translation>
    </message>
    <message>
        <source>Its language is not known: it is taken as the language of the form.</source>
        <translation>لغته غير معروفة: تُعدّ لغة النموذج.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>سجله يذكر السبب.</translation>
    </message>
    <message>
        <source>Its mask for typing.</source>
        <translation>قناع كتابته.</translation>
    </message>
    <message>
        <source>Its multipleOf {step:g}, as the least value is not one.</source>
        <translation>خاصيته multipleOf {step:g}، لأن أصغر قيمة ليست من مضاعفاتها.</translation>
    </message>
    <message>
        <source>Its option “{option}”: it is disabled.</source>
        <translation>خياره «{option}»: معطّل.</translation>
    </message>
    <message>
        <source>Its options come from a website or a script.</source>
        <translation>خياراته تأتي من موقع ويب أو من نص برمجي.</translation>
    </message>
    <message>
        <source>Its options come from a website.</source>
        <translation>خياراته تأتي من موقع ويب.</translation>
    </message>
    <message>
        <source>Its pattern {pattern}, which matches in several places.</source>
        <translation>نمطه {pattern}، وهو يطابق في عدة مواضع.</translation>
    </message>
    <message>
        <source>Its pattern, which is longer than {most} characters.</source>
        <translation>نمطه، وهو أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>Its pattern.</source>
        <translation>نمطه.</translation>
    </message>
    <message>
        <source>Its private key is needed to compare its public half.</source>
        <translation>يلزم مفتاحه الخاص لمقارنة نصفه العام.</translation>
    </message>
    <message>
        <source>Its private key is needed to copy it.</source>
        <translation>يلزم مفتاحه الخاص لنسخه.</translation>
    </message>
    <message>
        <source>Its private key is needed to save it as a file.</source>
        <translation>يلزم مفتاحه الخاص لحفظه في ملف.</translation>
    </message>
    <message>
        <source>Its private key is needed to see that the passphrase is right.</source>
        <translation>يلزم مفتاحه الخاص للتأكد من صحة عبارة المرور.</translation>
    </message>
    <message>
        <source>Its private key is needed to sign a test submission.</source>
        <translation>يلزم مفتاحه الخاص لتوقيع إرسال تجريبي.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}. Signatures with one so small have been forged where a receiver checked them carelessly: make a key pair with {usual}.</source>
        <translation>الأسّ العام فيه هو {exponent}. وقد زُوِّرت توقيعات بأسّ بهذا الصغر حيث كان المستلم يفحصها بلا عناية: أنشئ زوج مفاتيح بالأسّ {usual}.</translation>
    </message>
    <message>
        <source>Its rule of type unknown.</source>
        <translation>قاعدته من نوع غير معروف.</translation>
    </message>
    <message>
        <source>Its rule of type {type}.</source>
        <translation>قاعدته من النوع {type}.</translation>
    </message>
    <message>
        <source>Its rule that is a script: it {reason}</source>
        <translation>قاعدته التي هي نص برمجي: {reason}</translation>
    </message>
    <message>
        <source>Its rule “{rule}”.</source>
        <translation>قاعدته «{rule}».</translation>
    </message>
    <message>
        <source>Its step is not there:</source>
        <translation>خطوته غير موجودة:</translation>
    </message>
    <message>
        <source>Its step is there:</source>
        <translation>خطوته موجودة:</translation>
    </message>
    <message>
        <source>Its values: yes and no are delivered as true and false.</source>
        <translation>قيمه: تُسلَّم نعم ولا على أنهما true وfalse.</translation>
    </message>
    <message>
        <source>Its {part} ends in bits that mean nothing, and must be zero.</source>
        <translation>الجزء «{part}» ينتهي ببتات لا معنى لها، ويجب أن تكون أصفارًا.</translation>
    </message>
    <message>
        <source>Its {part} holds blanks or line breaks.</source>
        <translation>الجزء «{part}» يحوي مسافات أو فواصل أسطر.</translation>
    </message>
    <message>
        <source>Its {part} holds other characters, which base64url does not have.</source>
        <translation>الجزء «{part}» يحوي محارف أخرى لا وجود لها في base64url.</translation>
    </message>
    <message>
        <source>Its {part} holds “+” or “/”, which base64url does not have.</source>
        <translation>الجزء «{part}» يحوي «+» أو «/»، ولا وجود لهما في base64url.</translation>
    </message>
    <message>
        <source>Its {part} is cut off.</source>
        <translation>الجزء «{part}» مقطوع.</translation>
    </message>
    <message>
        <source>Its {part} is empty.</source>
        <translation>الجزء «{part}» فارغ.</translation>
    </message>
    <message>
        <source>Its {part} is not JSON: {reason}.</source>
        <translation>الجزء «{part}» ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>Its {part} is not a JSON object.</source>
        <translation>الجزء «{part}» ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Its {part} is padded with “=”, which tokens leave out.</source>
        <translation>الجزء «{part}» متمَّم بـ«=»، والرموز تخلو منها.</translation>
    </message>
    <message>
        <source>Its {property} {value:g}.</source>
        <translation>خاصيته {property} {value:g}.</translation>
    </message>
    <message>
        <source>Its {property} “{value}”.</source>
        <translation>خاصيته {property} «{value}».</translation>
    </message>
    <message>
        <source>Its {property}.</source>
        <translation>خاصيته {property}.</translation>
    </message>
    <message>
        <source>Its {property}: it {reason}</source>
        <translation>خاصيته {property}: {reason}</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Judged directly</source>
        <translation>حكم مباشر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep a copy; replacing writes over what was changed.</source>
        <translation>احتفظ بنسخة؛ الاستبدال يكتب فوق ما تغيّر.</translation>
    </message>
    <message>
        <source>Keep beside the project</source>
        <translation>حفظ بجانب المشروع</translation>
    </message>
    <message>
        <source>Keep digits only</source>
        <translation>الإبقاء على الأرقام فقط</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نسختي</translation>
    </message>
    <message>
        <source>Keep the certificates of your own authority only.</source>
        <translation>أبقِ شهادات جهة الإصدار الخاصة بك فقط.</translation>
    </message>
    <message>
        <source>Keep typing on mine</source>
        <translation>متابعة الكتابة في نصي</translation>
    </message>
    <message>
        <source>Keep unsent answers (minutes)</source>
        <translation>حفظ الإجابات غير المرسلة (دقائق)</translation>
    </message>
    <message>
        <source>Keeping a copy for recovery</source>
        <translation>حفظ نسخة للاستعادة</translation>
    </message>
    <message>
        <source>Keeping the dates of a key pair</source>
        <translation>حفظ تواريخ زوج مفاتيح</translation>
    </message>
    <message>
        <source>Kept beside the project, for all who work on it</source>
        <translation>محفوظ بجانب المشروع، لكل من يعمل عليه</translation>
    </message>
    <message>
        <source>Kept for you only</source>
        <translation>محفوظ لك وحدك</translation>
    </message>
    <message>
        <source>Kept out of drafts, logs and test records, with what is calculated from it.</source>
        <translation>يُستبعد من المسودات والسجلات وتسجيلات الاختبار، مع ما يُحسب منه.</translation>
    </message>
    <message>
        <source>Kept: the backend at {host} has not delivered it yet.</source>
        <translation>محفوظ: لم يسلّمه الخادم في {host} بعد.</translation>
    </message>
    <message>
        <source>Key not stored here</source>
        <translation>المفتاح غير محفوظ هنا</translation>
    </message>
    <message>
        <source>Key of the page context</source>
        <translation>مفتاح سياق الصفحة</translation>
    </message>
    <message>
        <source>Key of the page context in the request&apos;s body.</source>
        <translation>مفتاح سياق الصفحة في متن الطلب.</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>زوج المفاتيح</translation>
    </message>
    <message>
        <source>Key pair for the check made</source>
        <translation>إنشاء زوج مفاتيح للفحص</translation>
    </message>
    <message>
        <source>Key pairs</source>
        <translation>أزواج المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub *.crt *.cer *.txt *.env);;All files (*)</source>
        <translation>مفاتيح (*.pem *.key *.pub *.crt *.cer *.txt *.env);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of field to insert</source>
        <translation>نوع الحقل المراد إدراجه</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>نوع النموذج</translation>
    </message>
    <message>
        <source>Kinds of field</source>
        <translation>أنواع الحقول</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>⁦Kubernetes⁩</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>L&amp;og of the key pairs…</source>
        <translation>سج&amp;ل أزواج المفاتيح…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Label of the send button; empty for the page&apos;s own word.</source>
        <translation>تسمية زر الإرسال؛ فارغة لاستعمال كلمة الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Lacks an answer</source>
        <translation>تنقصها إجابة</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language malformed</source>
        <translation>اللغة غير صحيحة الصيغة</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Language tags, lower case; the first is the default.</source>
        <translation>رموز اللغات بأحرف صغيرة؛ الأولى هي اللغة الافتراضية.</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>اللغة المراد إضافتها</translation>
    </message>
    <message>
        <source>Language twice</source>
        <translation>اللغة مكررة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>هاتف كبير</translation>
    </message>
    <message>
        <source>Large phone, 430 × 932</source>
        <translation>هاتف كبير، 430 × 932</translation>
    </message>
    <message>
        <source>Last date allowed, in the same form.</source>
        <translation>آخر تاريخ مسموح به، بالصيغة نفسها.</translation>
    </message>
    <message>
        <source>Last date allowed; empty for no bound.</source>
        <translation>آخر تاريخ مسموح به؛ فارغ بلا حد.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last time allowed; empty for no bound.</source>
        <translation>آخر وقت مسموح به؛ فارغ بلا حد.</translation>
    </message>
    <message>
        <source>Latencies of the run</source>
        <translation>أزمنة استجابة الاختبار</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Least number of Unicode code points of a given answer.</source>
        <translation>أقل عدد من نقاط يونيكود في الإجابة المعطاة.</translation>
    </message>
    <message>
        <source>Least number of ticks of a given answer.</source>
        <translation>أقل عدد من التأشيرات في الإجابة المعطاة.</translation>
    </message>
    <message>
        <source>Least value.</source>
        <translation>أقل قيمة.</translation>
    </message>
    <message>
        <source>Least value; null for no bound.</source>
        <translation>أقل قيمة؛ null بلا حد.</translation>
    </message>
    <message>
        <source>Leave out “{sign}”. Letters and digits of any script, emoji, spaces, dots, dashes and underscores can be used.</source>
        <translation>احذف «{sign}». يمكن استخدام أحرف وأرقام من أي كتابة ورموز تعبيرية ومسافات ونقاط وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Leave some out, or ask for a text.</source>
        <translation>احذف بعضها أو اطلب نصًا.</translation>
    </message>
    <message>
        <source>Leave that as it is</source>
        <translation>ترك ذلك كما هو</translation>
    </message>
    <message>
        <source>Leave your details and a colleague will call you.</source>
        <translation>اترك بياناتك وسيتصل بك أحد الزملاء.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر حسابات</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Left out, as it is different each time: {list}.</source>
        <translation>تُرك لأنه يختلف كل مرة: {list}.</translation>
    </message>
    <message>
        <source>Length of the reference</source>
        <translation>طول المرجع</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;حركة أقل</translation>
    </message>
    <message>
        <source>Let each form that uses “{old}” use “{new}”, and export it again. Make the new key the backend&apos;s MOVEO_PRIVATE_KEY, and the old one its MOVEO_PRIVATE_KEY_NEXT.</source>
        <translation>اجعل كل نموذج يستخدم «{old}» يستخدم «{new}»، وصدّره من جديد. اجعل المفتاح الجديد ⁦MOVEO_PRIVATE_KEY⁩ لخادم الإرسال، والقديم ⁦MOVEO_PRIVATE_KEY_NEXT⁩ له.</translation>
    </message>
    <message>
        <source>Let it give {type}</source>
        <translation>جعله يعطي {type}</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>حروف وأرقام</translation>
    </message>
    <message>
        <source>Li&amp;ve page beside the form</source>
        <translation>&amp;صفحة حية بجانب النموذج</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>ترخيص الجزء المحدد</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licences hold in the language in which they are written.</source>
        <translation>تسري التراخيص باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Life of the token that is left</source>
        <translation>ما بقي من عمر الرمز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Light, dark, or as the device prefers.</source>
        <translation>فاتح أو داكن أو كما يفضل الجهاز.</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>السطر {line:,}، العمود {column:,}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة السطر {line}: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} is damaged.</source>
        <translation>السطر {number} تالف.</translation>
    </message>
    <message>
        <source>Lines are added and never changed; each seals the one before it. No private key and no passphrase is in it.</source>
        <translation>تُضاف الأسطر ولا تُغيَّر أبدًا؛ وكل سطر يختم ما قبله. لا يحوي السجل أي مفتاح خاص ولا أي عبارة مرور.</translation>
    </message>
    <message>
        <source>Lines at the end were changed or removed.</source>
        <translation>غُيّرت أسطر في النهاية أو أُزيلت.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Links in the list of errors</source>
        <translation>الروابط في قائمة الأخطاء</translation>
    </message>
    <message>
        <source>List it once</source>
        <translation>إدراجها مرة واحدة</translation>
    </message>
    <message>
        <source>List the exports, and write more of its id.</source>
        <translation>اعرض قائمة التصديرات، واكتب مزيدًا من معرّفه.</translation>
    </message>
    <message>
        <source>Lo&amp;gic</source>
        <translation>المن&amp;طق</translation>
    </message>
    <message>
        <source>Loa&amp;d run against the simulator…</source>
        <translation>تشغيل &amp;حِمل على المحاكي…</translation>
    </message>
    <message>
        <source>Load run</source>
        <translation>اختبار الحِمل</translation>
    </message>
    <message>
        <source>Log of the key pairs</source>
        <translation>سجل أزواج المفاتيح</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>المنطق</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>وصف الشعار</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلة</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>انظر في سجله.</translation>
    </message>
    <message>
        <source>Look at the TLS settings of the server, and at the port in the address.</source>
        <translation>راجع إعدادات TLS في الخادم، والمنفذ في العنوان.</translation>
    </message>
    <message>
        <source>Look at the sites that may frame the page, and at the backend&apos;s address.</source>
        <translation>انظر في المواقع التي يجوز لها عرض الصفحة في إطار، وفي عنوان خادم الإرسال.</translation>
    </message>
    <message>
        <source>Look at {file}.</source>
        <translation>انظر في {file}.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <source>Look for projects in</source>
        <translation>البحث عن مشاريع في</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>البحث في مجلد…</translation>
    </message>
    <message>
        <source>Look in {folder} no more</source>
        <translation>إيقاف البحث في {folder}</translation>
    </message>
    <message>
        <source>Looking after it</source>
        <translation>العناية به</translation>
    </message>
    <message>
        <source>Looking at the export</source>
        <translation>فحص التصدير</translation>
    </message>
    <message>
        <source>Looking at the project file</source>
        <translation>فحص ملف المشروع</translation>
    </message>
    <message>
        <source>Looking at the recent projects and the chosen folders…</source>
        <translation>جارٍ البحث في المشاريع الأخيرة والمجلدات المختارة…</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>فحص المصدر</translation>
    </message>
    <message>
        <source>Looking at the table of cases</source>
        <translation>فحص جدول الحالات</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <source>Looking for projects that use key pairs</source>
        <translation>البحث عن مشاريع تستخدم أزواج مفاتيح</translation>
    </message>
    <message>
        <source>Looking what could stand here</source>
        <translation>البحث عما يمكن أن يكون هنا</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Looks from outside whether what is online is what this project exports. Nothing that is sent is delivered, unless you ask for a test submission.</source>
        <translation>يفحص من الخارج هل ما هو منشور هو ما يصدّره هذا المشروع. لا يُسلَّم شيء مما يُرسل، إلا إذا طلبتم إرسال اختبار.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Lost: {properties}.</source>
        <translation>يُفقد: {properties}.</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <source>Ma&amp;ke a case of what stands in the page</source>
        <translation>إنشاء &amp;حالة مما هو مكتوب في الصفحة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make a c&amp;ase of the answers</source>
        <translation>إنشاء حا&amp;لة من الإجابات</translation>
    </message>
    <message>
        <source>Make a key pair</source>
        <translation>أنشئ زوج مفاتيح</translation>
    </message>
    <message>
        <source>Make a key pair here, or import the one that you have.</source>
        <translation>أنشئ زوج مفاتيح هنا، أو استورد الزوج الذي لديك.</translation>
    </message>
    <message>
        <source>Make a key pair in Keys and copy its public key. In the platform, open the channel&apos;s integration and paste it into the field YOUR PUBLIC KEY.</source>
        <translation>أنشئ زوج مفاتيح في «المفاتيح» وانسخ مفتاحه العام. في المنصة، افتح تكامل القناة والصقه في الحقل YOUR PUBLIC KEY.</translation>
    </message>
    <message>
        <source>Make a new id</source>
        <translation>إنشاء معرّف جديد</translation>
    </message>
    <message>
        <source>Make a sequence of several faults</source>
        <translation>إنشاء تسلسل من عدة أعطال</translation>
    </message>
    <message>
        <source>Make cases of them</source>
        <translation>تحويلها إلى حالات</translation>
    </message>
    <message>
        <source>Make it {value:,}</source>
        <translation>جعله {value:,}</translation>
    </message>
    <message>
        <source>Make letters upper case</source>
        <translation>تحويل الحروف إلى كبيرة</translation>
    </message>
    <message>
        <source>Make room beside the outbox&apos;s file: 64 MiB at least.</source>
        <translation>أفسح مكانًا بجانب ملف صندوق الصادر: 64 MiB على الأقل.</translation>
    </message>
    <message>
        <source>Make runs of spaces one space</source>
        <translation>جعل المسافات المتتالية مسافة واحدة</translation>
    </message>
    <message>
        <source>Make sets of answers, or drop a CSV table here.</source>
        <translation>أنشئوا مجموعات إجابات أو أفلتوا جدول CSV هنا.</translation>
    </message>
    <message>
        <source>Make the chosen language the default</source>
        <translation>جعل اللغة المختارة افتراضية</translation>
    </message>
    <message>
        <source>Make the first rule…</source>
        <translation>إنشاء أول قاعدة…</translation>
    </message>
    <message>
        <source>Make the form yours</source>
        <translation>اجعل النموذج نموذجك</translation>
    </message>
    <message>
        <source>Make the key pair</source>
        <translation>إنشاء زوج المفاتيح</translation>
    </message>
    <message>
        <source>Make the new key pair, “{new}”.</source>
        <translation>أنشئ زوج المفاتيح الجديد «{new}».</translation>
    </message>
    <message>
        <source>Make the secret, with the addresses of your PostgreSQL and your Redis.</source>
        <translation>أنشئ السر بعنواني ⁦PostgreSQL⁩ و⁦Redis⁩ لديك.</translation>
    </message>
    <message>
        <source>Make {language} the first language</source>
        <translation>جعل {language} اللغة الأولى</translation>
    </message>
    <message>
        <source>Making a key pair for the comparison…</source>
        <translation>إنشاء زوج مفاتيح للمقارنة…</translation>
    </message>
    <message>
        <source>Making a key pair of {bits} bits</source>
        <translation>إنشاء زوج مفاتيح بحجم {bits} بت</translation>
    </message>
    <message>
        <source>Making a temporary key pair…</source>
        <translation>جارٍ إنشاء زوج مفاتيح مؤقت…</translation>
    </message>
    <message>
        <source>Making cases</source>
        <translation>إنشاء الحالات</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>غير صحيحة الصيغة</translation>
    </message>
    <message>
        <source>Manifest read</source>
        <translation>قراءة البيان (manifest)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>تعليمها صحيحة</translation>
    </message>
    <message>
        <source>Mark as still &amp;right</source>
        <translation>تعليمها &amp;صحيحة</translation>
    </message>
    <message>
        <source>Marks of chosen answers</source>
        <translation>علامات الإجابات المختارة</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>May be framed by</source>
        <translation>يجوز عرضها في إطار من</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>مرج</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>أصلحها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Mend or move the file. It is not written before that.</source>
        <translation>أصلح الملف أو انقله. لن يُكتب قبل ذلك.</translation>
    </message>
    <message>
        <source>Mend the form&apos;s problems first.</source>
        <translation>أصلح مشكلات النموذج أولًا.</translation>
    </message>
    <message>
        <source>Mend the problems of the form first.</source>
        <translation>أصلح أولاً مشكلات النموذج.</translation>
    </message>
    <message>
        <source>Mend these in Design; the preview follows by itself.</source>
        <translation>أصلح هذه في «التصميم»؛ وتتبعها المعاينة تلقائيًا.</translation>
    </message>
    <message>
        <source>Mend these in Design; this follows by itself.</source>
        <translation>أصلح هذه في «التصميم»؛ ويتبعها هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>Mend this before you export: {parts}.</source>
        <translation>أصلح هذا قبل التصدير: {parts}.</translation>
    </message>
    <message>
        <source>Message of the pattern</source>
        <translation>رسالة النمط</translation>
    </message>
    <message>
        <source>Message to the chat: {message}</source>
        <translation>رسالة إلى الدردشة: {message}</translation>
    </message>
    <message>
        <source>Message to the chat: {message} – the chat would close the form now</source>
        <translation>رسالة إلى الدردشة: {message} – كانت الدردشة ستغلق النموذج الآن</translation>
    </message>
    <message>
        <source>Message when it does not match</source>
        <translation>الرسالة عند عدم المطابقة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages for wrong answers</source>
        <translation>رسائل الإجابات الخاطئة</translation>
    </message>
    <message>
        <source>Milliseconds that the success message stays before the page closes.</source>
        <translation>عدد الملّي ثانية التي تبقى فيها رسالة النجاح قبل إغلاق الصفحة.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>النسخ المتزامن</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Missing words fall back to the default language.</source>
        <translation>الكلمات الناقصة تؤخذ من اللغة الافتراضية.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>ثابت العرض</translation>
    </message>
    <message>
        <source>More settings of the pane</source>
        <translation>إعدادات أخرى للوحة</translation>
    </message>
    <message>
        <source>More to do with the history</source>
        <translation>إجراءات أخرى للسجل</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move it above</source>
        <translation>نقله إلى أعلى</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>انقله، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Move it away: {file}. Until then, only what you save is kept.</source>
        <translation>انقل الملف: {file}. وحتى ذلك الحين لا يُحتفظ إلا بما تحفظه.</translation>
    </message>
    <message>
        <source>Move the chosen country down</source>
        <translation>نقل البلد المختار إلى أسفل</translation>
    </message>
    <message>
        <source>Move the chosen country up</source>
        <translation>نقل البلد المختار إلى أعلى</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>نقل الخيار إلى أسفل</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>نقل الخيار إلى أعلى</translation>
    </message>
    <message>
        <source>Move the pane &amp;back</source>
        <translation>نقل اللوحة إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Move the pane &amp;on</source>
        <translation>نقل اللوحة إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>نقل الخطوة إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>نقل الخطوة إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move this file away, and begin again: {file}</source>
        <translation>انقل هذا الملف إلى مكان آخر وابدأ من جديد: {file}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>الإجابة إلزامية</translation>
    </message>
    <message>
        <source>Must be answered if</source>
        <translation>الإجابة إلزامية إذا</translation>
    </message>
    <message>
        <source>Must be ticked</source>
        <translation>تحديدها إلزامي</translation>
    </message>
    <message>
        <source>Must repeat</source>
        <translation>يجب أن يكرر</translation>
    </message>
    <message>
        <source>Must repeat another field</source>
        <translation>يجب أن يكرر حقلًا آخر</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a conversation that exists by its session and user, and look at the backend&apos;s log.</source>
        <translation>حدّد محادثة موجودة بجلستها ومستخدمها، وانظر في سجل خادم الإرسال.</translation>
    </message>
    <message>
        <source>Name it .csv for a table, or .xlf for XLIFF.</source>
        <translation>اجعل امتداده ⁦.csv⁩ للجدول، أو ⁦.xlf⁩ لصيغة XLIFF.</translation>
    </message>
    <message>
        <source>Name it .csv or .xlf.</source>
        <translation>اجعل امتداده ⁦.csv⁩ أو ⁦.xlf⁩.</translation>
    </message>
    <message>
        <source>Name it .xlsx for an XLSForm, or .json for a JSON Schema.</source>
        <translation>اجعل امتداده ⁦.xlsx⁩ لصيغة XLSForm، أو ⁦.json⁩ لصيغة JSON Schema.</translation>
    </message>
    <message>
        <source>Name looked up (DNS)</source>
        <translation>البحث عن الاسم (DNS)</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>اسم الملف الجديد</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>اسم المعلمة</translation>
    </message>
    <message>
        <source>Name of the query parameter or of the variable.</source>
        <translation>اسم المعامل أو المتغير.</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>اسم المتغير</translation>
    </message>
    <message>
        <source>Name the form&apos;s integrations in ALLOWED_INTEGRATIONS, never “any”.</source>
        <translation>سمِّ تكاملات النموذج في ⁦ALLOWED_INTEGRATIONS⁩، ولا تكتب «any» أبدًا.</translation>
    </message>
    <message>
        <source>Name your image and your host name in the manifest, and apply it.</source>
        <translation>اكتب اسم صورتك واسم مضيفك في البيان، ثم طبّقه.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never required.</source>
        <translation>غير إلزامي أبدًا.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>هل أنت جديد هنا؟</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>زوج مفاتيح جديد</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>النوع الجديد</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New profile of these values…</source>
        <translation>ملف جديد بهذه القيم…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>No answer is known where this text is read.</source>
        <translation>لا تُعرف أي إجابة حيث يُقرأ هذا النص.</translation>
    </message>
    <message>
        <source>No answer meets all its rules.</source>
        <translation>لا توجد إجابة تستوفي جميع قواعده.</translation>
    </message>
    <message>
        <source>No backend answers at {url}.</source>
        <translation>لا يرد أي خادم إرسال في {url}.</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No case was made: the page does not show the form.</source>
        <translation>لم تُنشأ أي حالة: الصفحة لا تعرض النموذج.</translation>
    </message>
    <message>
        <source>No case was tried yet.</source>
        <translation>لم تُجرَّب أي حالة بعد.</translation>
    </message>
    <message>
        <source>No cases yet: add a row, make them from the form&apos;s rules, or record them.</source>
        <translation>لا توجد حالات بعد: أضيفوا صفًا أو أنشئوها من قواعد النموذج أو سجّلوها.</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>لا يوجد أمر مطابق.</translation>
    </message>
    <message>
        <source>No country is called “{words}”.</source>
        <translation>لا يوجد بلد باسم «{words}».</translation>
    </message>
    <message>
        <source>No field above has an answer to ask about.</source>
        <translation>لا يوجد أعلاه حقل له إجابة يُسأل عنها.</translation>
    </message>
    <message>
        <source>No field above has these words.</source>
        <translation>لا يوجد أعلاه حقل بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No field has these words, or each has such a rule already.</source>
        <translation>لا يوجد حقل بهذه الكلمات، أو لكل منها قاعدة كهذه بالفعل.</translation>
    </message>
    <message>
        <source>No field has these words.</source>
        <translation>لا يوجد حقل بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No field is delivered, so the conversation learns nothing from the form.</source>
        <translation>لا يُسلَّم أي حقل، فلا تعرف المحادثة شيئًا من النموذج.</translation>
    </message>
    <message>
        <source>No field selected</source>
        <translation>لم يُحدَّد أي حقل</translation>
    </message>
    <message>
        <source>No file holds a private key or a token.</source>
        <translation>لا يحتوي أي ملف على مفتاح خاص أو رمز.</translation>
    </message>
    <message>
        <source>No function has these words.</source>
        <translation>لا توجد دالة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No integration is listed yet. The backend will not start until it is told which integrations it may deliver to: add them in the form&apos;s settings.</source>
        <translation>لم يُدرج أي تكامل بعد. لن يبدأ خادم الإرسال حتى يعرف التكاملات المسموح له بالتسليم إليها: أضفها في إعدادات النموذج.</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>لم يُختر أي مفتاح</translation>
    </message>
    <message>
        <source>No key chosen. A file can be dropped here, too.</source>
        <translation>لم يُختر أي مفتاح. يمكن أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>No key pair is chosen. Choose one in Keys, so that the backend can refuse any other.</source>
        <translation>لم يُختر زوج مفاتيح. اختر واحدًا في «المفاتيح» ليتمكن خادم الإرسال من رفض أي زوج آخر.</translation>
    </message>
    <message>
        <source>No key pair yet</source>
        <translation>لا زوج مفاتيح بعد</translation>
    </message>
    <message>
        <source>No kind has these words.</source>
        <translation>لا يوجد نوع بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No kind of field fits.</source>
        <translation>لا يوجد نوع حقل مطابق.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>لا تسمية بعد</translation>
    </message>
    <message>
        <source>No language has this name. A tag can be added as well, such as de-at.</source>
        <translation>لا توجد لغة بهذا الاسم. يمكن أيضًا إضافة وسم، مثل de-at.</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>لا يوجد سطر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No more than {count:,} submissions are taken. Stop and start for more.</source>
        <translation>لا يُقبل أكثر من {count:,} عملية إرسال. لقبول المزيد، أوقف ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>No option: “{value}”</source>
        <translation>لا خيار بهذه القيمة: «{value}»</translation>
    </message>
    <message>
        <source>No other field</source>
        <translation>لا حقل آخر</translation>
    </message>
    <message>
        <source>No other program changed the file.</source>
        <translation>لم يغيّر أي برنامج آخر الملف.</translation>
    </message>
    <message>
        <source>No package index that has them can be reached. Connect to a network, or set PIP_INDEX_URL to an index of your own.</source>
        <translation>لا يمكن الوصول إلى فهرس حزم يحتويها. اتصل بشبكة، أو اضبط ⁦PIP_INDEX_URL⁩ على فهرس خاص بك.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No page has these words. The manual is in English.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات. الدليل باللغة الإنجليزية.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشاكل</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>لا يوجد برنامج يعرض المجلد {folder}.</translation>
    </message>
    <message>
        <source>No property here fits “{words}”.</source>
        <translation>لا توجد هنا خاصية تطابق «{words}».</translation>
    </message>
    <message>
        <source>No response from the exported backend. {fault}</source>
        <translation>لا رد من خادم الإرسال المصدَّر. {fault}</translation>
    </message>
    <message>
        <source>No response from the simulator. {fault}</source>
        <translation>لا رد من المحاكي. {fault}</translation>
    </message>
    <message>
        <source>No response from {host}. {fault}</source>
        <translation>لا رد من المضيف {host}. {fault}</translation>
    </message>
    <message>
        <source>No response in time</source>
        <translation>لا استجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>No sample answer was found for {name!r}.</source>
        <translation>لم يُعثر على إجابة تجريبية للحقل {name!r}.</translation>
    </message>
    <message>
        <source>No secret in any file</source>
        <translation>لا سر في أي ملف</translation>
    </message>
    <message>
        <source>No sets can be made or sent before the form&apos;s problems are mended.</source>
        <translation>لا يمكن إنشاء مجموعات أو إرسالها قبل إصلاح مشاكل النموذج.</translation>
    </message>
    <message>
        <source>No setting fits “{words}”. Colours, font and logo are in Appearance.</source>
        <translation>لا يوجد إعداد يطابق «{words}». الألوان والخط والشعار في «المظهر».</translation>
    </message>
    <message>
        <source>No submission fits what you are looking for.</source>
        <translation>لا يطابق أي إرسال ما تبحث عنه.</translation>
    </message>
    <message>
        <source>No test submission is kept.</source>
        <translation>لا يوجد أي إرسال تجريبي محفوظ.</translation>
    </message>
    <message>
        <source>No test submission was asked for.</source>
        <translation>لم يُطلب إرسال تجريبي.</translation>
    </message>
    <message>
        <source>No text fits. Search for something else, or show all of them.</source>
        <translation>لا نص مطابق. ابحث عن شيء آخر، أو اعرضها كلها.</translation>
    </message>
    <message>
        <source>No text is chosen</source>
        <translation>لم يُختر أي نص</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier run is kept.</source>
        <translation>لا يوجد عمل غير محفوظ من تشغيل سابق.</translation>
    </message>
    <message>
        <source>No. It belongs to no key pair here. Its SHA-256 is {fingerprint}</source>
        <translation>لا. إنه لا يخص أي زوج مفاتيح هنا. بصمة SHA-256 الخاصة به: {fingerprint}</translation>
    </message>
    <message>
        <source>No. It belongs to “{name}”. Its SHA-256 is {fingerprint}</source>
        <translation>لا. إنه يخص «{name}». بصمة SHA-256 الخاصة به: {fingerprint}</translation>
    </message>
    <message>
        <source>No: the private key has another public half.</source>
        <translation>لا: للمفتاح الخاص نصف عام مختلف.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None for all countries.</source>
        <translation>اتركها فارغة لكل البلدان.</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>لم يُختر أي زوج.</translation>
    </message>
    <message>
        <source>None is loaded from elsewhere.</source>
        <translation>لا يُحمَّل أي خط من مكان آخر.</translation>
    </message>
    <message>
        <source>None is stale.</source>
        <translation>ليس بينها ترجمة قديمة.</translation>
    </message>
    <message>
        <source>None of the answers that were tried lead there. Look at it by hand.</source>
        <translation>لا تؤدي أي من الإجابات التي جُرّبت إلى هناك. افحصها يدويًا.</translation>
    </message>
    <message>
        <source>None of {others}.</source>
        <translation>لا شيء من أصل {others}.</translation>
    </message>
    <message>
        <source>None, or a day such as {day}</source>
        <translation>بلا، أو يوم مثل {day}</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not an option: {value}</source>
        <translation>ليس خيارًا: {value}</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not kept, so nobody can tell whether it differs: {list}.</source>
        <translation>لا يُحفظ، فلا يمكن معرفة هل يختلف: {list}.</translation>
    </message>
    <message>
        <source>Not known while the form has problems.</source>
        <translation>غير معروف ما دامت في النموذج مشكلات.</translation>
    </message>
    <message>
        <source>Not run for the form as it is now. It looks at the page in the browser engine.</source>
        <translation>لم يُشغَّل على النموذج كما هو الآن. يفحص الصفحة في محرك المتصفح.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not sent again by the exported backend</source>
        <translation>لم يُعد خادم الإرسال المصدَّر إرساله</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>لم يُرسل. {reason}</translation>
    </message>
    <message>
        <source>Not shown with the answers as they are</source>
        <translation>لا يظهر مع الإجابات الحالية</translation>
    </message>
    <message>
        <source>Not shown: the form has problems</source>
        <translation>غير معروض: في النموذج مشاكل</translation>
    </message>
    <message>
        <source>Not stored here: {key}…</source>
        <translation>غير محفوظ هنا: {key}…</translation>
    </message>
    <message>
        <source>Not there: {folders}.</source>
        <translation>غير موجود: {folders}.</translation>
    </message>
    <message>
        <source>Not tried: {problem}</source>
        <translation>لم تُجرَّب: {problem}</translation>
    </message>
    <message>
        <source>Not up to date: the form has problems</source>
        <translation>غير محدّثة: في النموذج مشاكل</translation>
    </message>
    <message>
        <source>Not yet: the form has problems. This begins once they are mended.</source>
        <translation>ليس بعد: في النموذج مشكلات. سيبدأ هذا بمجرد إصلاحها.</translation>
    </message>
    <message>
        <source>Not yet: the page would refuse this.</source>
        <translation>ليس بعد: الصفحة سترفض هذا.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>ملاحظات ووسوم</translation>
    </message>
    <message>
        <source>Notes have at most {notes:,} characters, tags {tag}.</source>
        <translation>أقصى عدد للأحرف في الملاحظات {notes:,}، وفي العلامة {tag}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing answers on plain HTTP.</source>
        <translation>لا شيء يرد عبر HTTP غير المشفَّر.</translation>
    </message>
    <message>
        <source>Nothing arrived: {reason}.</source>
        <translation>لم يصل شيء: {reason}.</translation>
    </message>
    <message>
        <source>Nothing breaks a rule that can be checked by itself.</source>
        <translation>لا شيء يخالف القواعد التي يمكن فحصها تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing breaks a rule.</source>
        <translation>لا شيء يخالف القواعد.</translation>
    </message>
    <message>
        <source>Nothing can be run before the form&apos;s problems are mended.</source>
        <translation>لا يمكن تشغيل شيء قبل إصلاح مشكلات النموذج.</translation>
    </message>
    <message>
        <source>Nothing can be seen in this picture.</source>
        <translation>لا يمكن رؤية شيء في هذه الصورة.</translation>
    </message>
    <message>
        <source>Nothing can be sent before the form&apos;s problems are mended.</source>
        <translation>لا يمكن إرسال شيء قبل إصلاح مشاكل النموذج.</translation>
    </message>
    <message>
        <source>Nothing can be sent to such an address.</source>
        <translation>لا يمكن إرسال شيء إلى عنوان كهذا.</translation>
    </message>
    <message>
        <source>Nothing can be served at {address}: {reason}.</source>
        <translation>تعذّر تقديم أي شيء على العنوان {address}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be verified before the form&apos;s problems are mended.</source>
        <translation>لا يمكن التحقق من شيء قبل إصلاح مشكلات النموذج.</translation>
    </message>
    <message>
        <source>Nothing closes the form</source>
        <translation>لا شيء يغلق النموذج</translation>
    </message>
    <message>
        <source>Nothing differs but what always does</source>
        <translation>لا يختلف إلا ما يختلف دائمًا</translation>
    </message>
    <message>
        <source>Nothing happened to a key pair yet.</source>
        <translation>لم يحدث شيء لأي زوج مفاتيح بعد.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing here opens pages.</source>
        <translation>لا شيء هنا يفتح الصفحات.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>لا يجري إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing is cut off on the way if it goes in this order. How far it is, is kept until all is done, also when the app is closed:</source>
        <translation>لا ينقطع شيء أثناء الاستبدال إذا جرى بهذا الترتيب. ويُحفظ ما أُنجز منه حتى يكتمل كله، حتى عند إغلاق التطبيق:</translation>
    </message>
    <message>
        <source>Nothing is deleted now.</source>
        <translation>لا يُحذف شيء الآن.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the preview answers by itself, and refuses what the backend would refuse.</source>
        <translation>لا يُرسل شيء إلى أي مكان: المعاينة تجيب بنفسها، وترفض ما يرفضه خادم الإرسال.</translation>
    </message>
    <message>
        <source>Nothing is signed: the old token goes with them, which lives for four seconds. A server that takes it twice can be tricked by somebody who listens. This is for testing that. To send the answers again, use “Send again”.</source>
        <translation>لا يُوقَّع شيء: يذهب معها الرمز القديم الذي يعيش أربع ثوانٍ. الخادم الذي يقبله مرتين يمكن أن يخدعه من يتنصت. هذا لاختبار ذلك. لإرسال الإجابات مجددًا استخدم «إرسال من جديد».</translation>
    </message>
    <message>
        <source>Nothing of the field is lost.</source>
        <translation>لا يُفقد شيء من الحقل.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing was pasted: these are over {count:,} cells.</source>
        <translation>لم يُلصق شيء: عدد الخلايا يتجاوز {count:,}.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {reason}.</source>
        <translation>لم يُلصق شيء: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}.</source>
        <translation>لم يُرسل شيء إلى {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet that would be delivered.</source>
        <translation>لم يُرسل بعد أي شيء يُسلَّم.</translation>
    </message>
    <message>
        <source>Nothing would be delivered now. “Would be delivered” says why.</source>
        <translation>لن يُسلَّم شيء الآن. يوضح «ما سيُسلَّم» السبب.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the page shows “{screen}”.</source>
        <translation>لا شيء سيُرسل: تعرض الصفحة «{screen}».</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Noting a step</source>
        <translation>تسجيل خطوة</translation>
    </message>
    <message>
        <source>Noting what happens to a key pair</source>
        <translation>تسجيل ما يحدث لزوج مفاتيح</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأعداد والتواريخ</translation>
    </message>
    <message>
        <source>Off in {time}</source>
        <translation>يتوقف بعد {time}</translation>
    </message>
    <message>
        <source>On a computer</source>
        <translation>على حاسوب</translation>
    </message>
    <message>
        <source>On a form of several steps</source>
        <translation>في نموذج من عدة خطوات</translation>
    </message>
    <message>
        <source>On a form of several steps, and on the review</source>
        <translation>في نموذج من عدة خطوات، وفي المراجعة</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>على هاتف</translation>
    </message>
    <message>
        <source>On a real phone</source>
        <translation>على هاتف حقيقي</translation>
    </message>
    <message>
        <source>On the last screen</source>
        <translation>في الشاشة الأخيرة</translation>
    </message>
    <message>
        <source>On the last screen of a form that sends once only</source>
        <translation>في الشاشة الأخيرة لنموذج يُرسل مرة واحدة فقط</translation>
    </message>
    <message>
        <source>On the last screen, if they are delivered later</source>
        <translation>في الشاشة الأخيرة، إذا كانت ستُسلَّم لاحقًا</translation>
    </message>
    <message>
        <source>On the last screen, when the page is loaded again</source>
        <translation>في الشاشة الأخيرة، عند إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>On the platform&apos;s side</source>
        <translation>على جانب المنصة</translation>
    </message>
    <message>
        <source>On the review</source>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>On the review, beside each answer</source>
        <translation>في المراجعة، بجانب كل إجابة</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>One a line, from the lowest grade on; empty for none.</source>
        <translation>كلمة في كل سطر، بدءًا من أدنى درجة؛ يُترك فارغًا لعدم استخدام كلمات.</translation>
    </message>
    <message>
        <source>One boolean for each option, named &lt;name&gt;_&lt;value&gt;, or one text.</source>
        <translation>قيمة منطقية لكل خيار باسم &lt;name&gt;_&lt;value&gt;، أو نص واحد.</translation>
    </message>
    <message>
        <source>One choice of a select or radio field.</source>
        <translation>خيار واحد في حقل select أو radio.</translation>
    </message>
    <message>
        <source>One form with its settings: the value that everything else is made from.</source>
        <translation>نموذج واحد مع إعداداته: القيمة التي يُصنع منها كل ما عداها.</translation>
    </message>
    <message>
        <source>One line of text.</source>
        <translation>سطر واحد من النص.</translation>
    </message>
    <message>
        <source>One machine, with systemd and Caddy</source>
        <translation>جهاز واحد، مع ⁦systemd⁩ و⁦Caddy⁩</translation>
    </message>
    <message>
        <source>One of a few options, all visible.</source>
        <translation>خيار واحد من خيارات قليلة، كلها ظاهرة.</translation>
    </message>
    <message>
        <source>One of a few, all visible.</source>
        <translation>واحد من قليل، وكلها ظاهرة.</translation>
    </message>
    <message>
        <source>One of many options, from a list that opens.</source>
        <translation>خيار واحد من خيارات كثيرة، في قائمة تُفتح.</translation>
    </message>
    <message>
        <source>One of many, from a drop-down list.</source>
        <translation>واحد من كثير، من قائمة منسدلة.</translation>
    </message>
    <message>
        <source>One of {choices} was expected.</source>
        <translation>المتوقع واحد من {choices}.</translation>
    </message>
    <message>
        <source>One pane is shown. The file is kept as {file}.</source>
        <translation>تُعرض لوحة واحدة. يُحفظ الملف باسم {file}.</translation>
    </message>
    <message>
        <source>One question, and one more if you have a minute.</source>
        <translation>سؤال واحد، وسؤال آخر إن كان لديك دقيقة.</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>One variable per option is named after both, such as topics_news.</source>
        <translation>متغير لكل خيار، اسمه مركّب منهما، مثل ⁦topics_news⁩.</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>ملف zip واحد</translation>
    </message>
    <message>
        <source>Only a file that is on this computer can be taken.</source>
        <translation>لا يمكن أخذ إلا ملف موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only a picture that is on this computer can be taken.</source>
        <translation>لا يمكن أخذ صورة إلا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only as “Must be answered” says.</source>
        <translation>حسب «الإجابة إلزامية» فقط.</translation>
    </message>
    <message>
        <source>Only memory holds them, until the app is closed. Send it again instead.</source>
        <translation>لا توجد إلا في الذاكرة، إلى أن يُغلق التطبيق. أعد الإرسال من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>الناقصة فقط</translation>
    </message>
    <message>
        <source>Only programs on this machine may ask for this, and no page in a browser.</source>
        <translation>لا يحق طلب هذا إلا للبرامج على هذا الجهاز، وليس لأي صفحة في متصفح.</translation>
    </message>
    <message>
        <source>Only stale</source>
        <translation>القديمة فقط</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is kept.</source>
        <translation>لا يُحفظ من الرسوم المتحركة إلا صورتها الأولى.</translation>
    </message>
    <message>
        <source>Only the first sheet is read.</source>
        <translation>لا تُقرأ إلا الورقة الأولى.</translation>
    </message>
    <message>
        <source>Only the form that asks the most is read.</source>
        <translation>لا يُقرأ إلا النموذج الأكثر أسئلة.</translation>
    </message>
    <message>
        <source>Only this program reads: {names}.</source>
        <translation>لا يقرؤه إلا هذا البرنامج: {names}.</translation>
    </message>
    <message>
        <source>Only too long</source>
        <translation>الطويلة جدًا فقط</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>المطلوب فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open a table of answers</source>
        <translation>فتح جدول إجابات</translation>
    </message>
    <message>
        <source>Open a table of cases</source>
        <translation>فتح جدول حالات</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Open as a new form</source>
        <translation>فتح كنموذج جديد</translation>
    </message>
    <message>
        <source>Open it by hand.</source>
        <translation>افتحه يدويًا.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>افتحه في برنامج جداول بيانات واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>افتحه في برنامج جداول بيانات واحفظه بصيغة ⁦.xlsx⁩ دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>افتحه بدل ذلك.</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح م&amp;جلده</translation>
    </message>
    <message>
        <source>Open its form, and import the list in Design, Translations.</source>
        <translation>افتح نموذجها واستورد القائمة في «التصميم»، «الترجمات».</translation>
    </message>
    <message>
        <source>Open on a p&amp;hone…</source>
        <translation>فتح على &amp;هاتف…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open that form, then send it again.</source>
        <translation>افتح ذلك النموذج ثم أرسله مجددًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the form on a phone in the same network</source>
        <translation>فتح النموذج على هاتف في الشبكة نفسها</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Open the page again (F5)</source>
        <translation>فتح الصفحة من جديد (F5)</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Open {name}, {details}</source>
        <translation>فتح {name}، {details}</translation>
    </message>
    <message>
        <source>Opened from the chat with</source>
        <translation>تُفتح من الدردشة مع</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>جارٍ فتح الصفحة…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Option 1</source>
        <translation>الخيار 1</translation>
    </message>
    <message>
        <source>Option 2</source>
        <translation>الخيار 2</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options cannot be put into an order.</source>
        <translation>لا يمكن ترتيب الخيارات.</translation>
    </message>
    <message>
        <source>Options have no pictures here.</source>
        <translation>لا صور للخيارات هنا.</translation>
    </message>
    <message>
        <source>Options whose value is empty or repeated: {count}.</source>
        <translation>خيارات قيمتها فارغة أو مكررة: {count}.</translation>
    </message>
    <message>
        <source>Or the name of the conversation&apos;s variable.</source>
        <translation>أو اسم متغير المحادثة.</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>ترتيب الحقول</translation>
    </message>
    <message>
        <source>Origin of the backend if it is not the page&apos;s own, with its path if it is below one; empty if it serves the page.</source>
        <translation>أصل (origin) خادم الإرسال إن لم يكن أصل الصفحة، مع مساره إن كان تحت مسار؛ فارغ إن كان هو من يقدّم الصفحة.</translation>
    </message>
    <message>
        <source>Origins of the page, if they are not the backend&apos;s own.</source>
        <translation>أصول (origins) الصفحة، إن لم تكن أصول خادم الإرسال.</translation>
    </message>
    <message>
        <source>Other programs read all of it.</source>
        <translation>تقرؤه البرامج الأخرى كله.</translation>
    </message>
    <message>
        <source>Otherwise it is asked for once a run</source>
        <translation>وإلا فستُطلب مرة في كل تشغيل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Own messages</source>
        <translation>رسائل خاصة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PEM (PKCS#1 or PKCS#8, encrypted or not), or base64 of it as environment variables have it. Other text around the key does no harm. The public key is computed from it.</source>
        <translation>⁦PEM (PKCS#1⁩ أو ⁦PKCS#8⁩، مشفرًا أو لا)، أو base64 منه كما في متغيرات البيئة. لا يضر وجود نص آخر حول المفتاح. ويُحسب منه المفتاح العام.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page as {coding} is the exported one</source>
        <translation>الصفحة بترميز {coding} هي المصدَّرة نفسها</translation>
    </message>
    <message>
        <source>Page has its security headers</source>
        <translation>للصفحة ترويسات الأمان الخاصة بها</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>معرّف الصفحة</translation>
    </message>
    <message>
        <source>Page id malformed</source>
        <translation>معرّف الصفحة غير صحيح الصيغة</translation>
    </message>
    <message>
        <source>Page in the engine</source>
        <translation>الصفحة في المحرك</translation>
    </message>
    <message>
        <source>Page is the exported one</source>
        <translation>الصفحة هي المصدَّرة نفسها</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Page opened as {coding}</source>
        <translation>فتح الصفحة بترميز {coding}</translation>
    </message>
    <message>
        <source>Page origins</source>
        <translation>أصول الصفحة (origins)</translation>
    </message>
    <message>
        <source>Page&apos;s words</source>
        <translation>كلمات الصفحة</translation>
    </message>
    <message>
        <source>Page, Test and exported backend deliver the same.</source>
        <translation>تسلّم الصفحة والاختبار وخادم الإرسال المصدَّر الشيء نفسه.</translation>
    </message>
    <message>
        <source>Page, Test and exported backend must agree here. This is a fault.</source>
        <translation>يجب أن تتفق هنا الصفحة والاختبار وخادم الإرسال المصدَّر. هذا خطأ.</translation>
    </message>
    <message>
        <source>Page: {url}/</source>
        <translation>الصفحة: {url}/</translation>
    </message>
    <message>
        <source>Pages here show pictures that stand still. The others are left out.</source>
        <translation>تعرض الصفحات هنا صورًا ثابتة، وتُترك الصور الأخرى.</translation>
    </message>
    <message>
        <source>Pages of other sites may send.</source>
        <translation>يُسمح لصفحات المواقع الأخرى بالإرسال.</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Pages that may send</source>
        <translation>الصفحات المسموح لها بالإرسال</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>الصفحات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Panes, pictures and checks</source>
        <translation>اللوحات والصور والفحوص</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Parameters and answers have to be objects.</source>
        <translation>يجب أن تكون المعلمات والإجابات كائنات.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Part of the form</source>
        <translation>الجزء من النموذج</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>أجزاء التطبيق</translation>
    </message>
    <message>
        <source>Parts of the picture refer to each other in a circle.</source>
        <translation>أجزاء من الصورة يشير بعضها إلى بعض في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Passphrase of “{key}”</source>
        <translation>عبارة مرور «{key}»</translation>
    </message>
    <message>
        <source>Passphrase that the key has &amp;now</source>
        <translation>عبارة المرور ال&amp;حالية للمفتاح</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture or a list of colours</source>
        <translation>لصق صورة أو قائمة ألوان</translation>
    </message>
    <message>
        <source>Paste its public key into the field YOUR PUBLIC KEY of the channel&apos;s integration.</source>
        <translation>الصق مفتاحه العام في الحقل YOUR PUBLIC KEY الخاص بتكامل القناة.</translation>
    </message>
    <message>
        <source>Paste the public key into the integration&apos;s field YOUR PUBLIC KEY.</source>
        <translation>الصق المفتاح العام في الحقل YOUR PUBLIC KEY الخاص بالتكامل.</translation>
    </message>
    <message>
        <source>Paste the public key of “{new}” into the field YOUR PUBLIC KEY of the channel&apos;s integration, and save. From then on the platform refuses the old key, and the backend goes over to the new one by itself.</source>
        <translation>الصق المفتاح العام للزوج «{new}» في الحقل YOUR PUBLIC KEY الخاص بتكامل القناة، ثم احفظ. من ذلك الحين ترفض المنصة المفتاح القديم، وينتقل خادم الإرسال إلى الجديد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Paste the public key that stands in the integration&apos;s field YOUR PUBLIC KEY, or choose the file that holds it.</source>
        <translation>الصق المفتاح العام الموجود في الحقل YOUR PUBLIC KEY الخاص بالتكامل، أو اختر الملف الذي يحويه.</translation>
    </message>
    <message>
        <source>Paste theme</source>
        <translation>لصق السمة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Path of the address</source>
        <translation>مسار العنوان</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Pattern ignores case</source>
        <translation>النمط يتجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Phone, 390 × 844</source>
        <translation>هاتف، 390 × 844</translation>
    </message>
    <message>
        <source>Phones, &amp;light and dark</source>
        <translation>هواتف، &amp;فاتح وداكن</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>التقاط حقل</translation>
    </message>
    <message>
        <source>Pick a colour…</source>
        <translation>انتقاء لون…</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Pick a date for “{field}”</source>
        <translation>اختيار تاريخ للحقل «{field}»</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>صور ({patterns})</translation>
    </message>
    <message>
        <source>Pictures and lists of colours</source>
        <translation>صور وقوائم ألوان</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>النص النائب</translation>
    </message>
    <message>
        <source>Placeholders in boxes</source>
        <translation>النصوص النائبة في المربعات</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>‏HTTP غير المشفَّر</translation>
    </message>
    <message>
        <source>Plain HTTP answers {status}, without TLS.</source>
        <translation>يرد HTTP غير المشفَّر بالرمز {status}، دون TLS.</translation>
    </message>
    <message>
        <source>Plain HTTP leads from one redirect to the next without end.</source>
        <translation>ينتقل HTTP غير المشفَّر من إعادة توجيه إلى أخرى بلا نهاية.</translation>
    </message>
    <message>
        <source>Plain HTTP leads to another address.</source>
        <translation>يؤدي HTTP غير المشفَّر إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Plain HTTP leads to the same address over TLS.</source>
        <translation>يؤدي HTTP غير المشفَّر إلى العنوان نفسه عبر TLS.</translation>
    </message>
    <message>
        <source>Plain text between fields.</source>
        <translation>نص عادي بين الحقول.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>عنوان المنصة</translation>
    </message>
    <message>
        <source>Platform, integrations, hosting and key are not written.</source>
        <translation>لا تُكتب المنصة والتكاملات والاستضافة والمفتاح.</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوق</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Press a field in the page to select it in Design</source>
        <translation>اضغط على حقل في الصفحة لتحديده في التصميم</translation>
    </message>
    <message>
        <source>Preview shows the very page that will ship. Test, below it, sends answers to a simulator of the platform on this computer.</source>
        <translation>تعرض «المعاينة» الصفحة نفسها التي ستُنشر. و«الاختبار» تحتها يرسل إجابات إلى محاكي المنصة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Private key (*.pem)</source>
        <translation>مفتاح خاص (*.pem)</translation>
    </message>
    <message>
        <source>Private keys are kept on this machine only, encrypted with a passphrase of yours. They are never part of a project or of an export.</source>
        <translation>تُحفظ المفاتيح الخاصة على هذا الجهاز فقط، مشفرةً بعبارة مرور تخصك. ولا تكون أبدًا جزءًا من مشروع أو تصدير.</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>ال&amp;مشاكل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Problems and warnings</source>
        <translation>المشكلات والتحذيرات</translation>
    </message>
    <message>
        <source>Problems of the form</source>
        <translation>مشاكل النموذج</translation>
    </message>
    <message>
        <source>Problems that keep the form from being shown</source>
        <translation>مشاكل تمنع عرض النموذج</translation>
    </message>
    <message>
        <source>Problems: {summary}</source>
        <translation>المشاكل: {summary}</translation>
    </message>
    <message>
        <source>Product return</source>
        <translation>إرجاع منتج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Projects that you open or save are listed here.</source>
        <translation>تُدرج هنا المشاريع التي تفتحها أو تحفظها.</translation>
    </message>
    <message>
        <source>Properties ({count:,})</source>
        <translation>الخصائص ({count:,})</translation>
    </message>
    <message>
        <source>Properties of the form that are different</source>
        <translation>خصائص النموذج المختلفة</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Propose a name from the label</source>
        <translation>اقتراح اسم من التسمية</translation>
    </message>
    <message>
        <source>Prove that the export works</source>
        <translation>إثبات أن التصدير يعمل</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Public key (*.pem)</source>
        <translation>مفتاح عام (*.pem)</translation>
    </message>
    <message>
        <source>Published with it</source>
        <translation>ما نُشر به</translation>
    </message>
    <message>
        <source>Put TLS in front of it with Caddy: its site gets a file of its own, so that your other sites stay. For nginx there is deploy/nginx.conf.</source>
        <translation>ضع ⁦TLS⁩ أمامه باستخدام ⁦Caddy⁩: يحصل موقعه على ملف خاص به، فتبقى مواقعك الأخرى. ولأجل ⁦nginx⁩ يوجد ⁦deploy/nginx.conf⁩.</translation>
    </message>
    <message>
        <source>Put another field in its place</source>
        <translation>وضع حقل آخر مكانه</translation>
    </message>
    <message>
        <source>Put both into one file: {&quot;schema&quot;: …, &quot;uischema&quot;: …}.</source>
        <translation>ضعهما معًا في ملف واحد: {&quot;schema&quot;: …, &quot;uischema&quot;: …}.</translation>
    </message>
    <message>
        <source>Put it online</source>
        <translation>انشره على الإنترنت</translation>
    </message>
    <message>
        <source>Put quotation marks around a text that holds a comma or a semicolon.</source>
        <translation>ضع علامتي اقتباس حول النص الذي يحوي فاصلة أو فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Put quotation marks around a text that holds a comma.</source>
        <translation>ضع علامتي اقتباس حول النص الذي يحوي فاصلة.</translation>
    </message>
    <message>
        <source>Put the form&apos;s private key at {path}, in this folder. Only you may read it.</source>
        <translation>ضع المفتاح الخاص بالنموذج في {path} في هذا المجلد. يجب ألا يقرأه سواك.</translation>
    </message>
    <message>
        <source>Put the panes back</source>
        <translation>إعادة اللوحات</translation>
    </message>
    <message>
        <source>Put your TLS proxy in front of 127.0.0.1:8080, on this machine: its address is the one that deploy/compose.yaml trusts. In Caddy its site gets a file of its own, so that your other sites stay.</source>
        <translation>ضع وكيل ⁦TLS⁩ أمام ⁦127.0.0.1:8080⁩ على هذا الجهاز: عنوانه هو الذي يثق به ⁦deploy/compose.yaml⁩. في ⁦Caddy⁩ يحصل موقعه على ملف خاص به، فتبقى مواقعك الأخرى.</translation>
    </message>
    <message>
        <source>Put “{pane}” back</source>
        <translation>إعادة «{pane}»</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>رمز QR للعنوان</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>معلمة الاستعلام</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>معلمات الاستعلام</translation>
    </message>
    <message>
        <source>Quick: with the packages of this app</source>
        <translation>سريع: بحزم هذا التطبيق</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>R&amp;emind me to replace it…</source>
        <translation>تذكيري &amp;باستبداله…</translation>
    </message>
    <message>
        <source>RSA, {bits} bits</source>
        <translation>‏RSA، {bits} بت</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, SHA-256 {fingerprint}</source>
        <translation>‏RSA، {bits} بت، SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Re&amp;name the pane</source>
        <translation>إعادة ت&amp;سمية اللوحة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read it by its new name</source>
        <translation>قراءته باسمه الجديد</translation>
    </message>
    <message>
        <source>Read the con&amp;versation back</source>
        <translation>&amp;قراءة المحادثة من جديد</translation>
    </message>
    <message>
        <source>Read the conversation back from {host}?</source>
        <translation>هل تُقرأ المحادثة من {host}؟</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>قراءة الملف من جديد</translation>
    </message>
    <message>
        <source>Read variables of the conversation</source>
        <translation>قراءة متغيرات المحادثة</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Reading a key</source>
        <translation>قراءة مفتاح</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>قراءة صورة</translation>
    </message>
    <message>
        <source>Reading colours</source>
        <translation>قراءة الألوان</translation>
    </message>
    <message>
        <source>Reading earlier exports</source>
        <translation>قراءة عمليات التصدير السابقة</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>قراءة الحالات</translation>
    </message>
    <message>
        <source>Reading the colours…</source>
        <translation>جارٍ قراءة الألوان…</translation>
    </message>
    <message>
        <source>Reading the conversation back</source>
        <translation>قراءة المحادثة من جديد</translation>
    </message>
    <message>
        <source>Reading the log of key pairs</source>
        <translation>قراءة سجل أزواج المفاتيح</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>قراءة المشروع</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>قراءة المصدر</translation>
    </message>
    <message>
        <source>Reading the starter forms</source>
        <translation>قراءة النماذج الجاهزة</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>جاهز؟</translation>
    </message>
    <message>
        <source>Received as number {number}, answered {status}</source>
        <translation>استُلم برقم {number}، والرد {status}</translation>
    </message>
    <message>
        <source>Received as number {number}, not answered</source>
        <translation>استُلم برقم {number}، دون رد</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>احتمال التوصية (NPS)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>استعا&amp;دة عمل غير محفوظ…</translation>
    </message>
    <message>
        <source>Refer to the field</source>
        <translation>الإشارة إلى الحقل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Refused by its rules</source>
        <translation>مرفوض وفق قواعده</translation>
    </message>
    <message>
        <source>Refused: the backend at {host} kept it, and the platform refuses it.</source>
        <translation>مرفوض: احتفظ به الخادم في {host}، والمنصة ترفضه.</translation>
    </message>
    <message>
        <source>Refused: the exported backend answered {status}.</source>
        <translation>رُفض: رد خادم الإرسال المصدَّر هو {status}.</translation>
    </message>
    <message>
        <source>Refused: the exported backend kept it, but the simulator refuses it for good.</source>
        <translation>رُفض: احتفظ به خادم الإرسال المصدَّر، لكن المحاكي يرفضه نهائيًا.</translation>
    </message>
    <message>
        <source>Refused: the simulator answered {status}.</source>
        <translation>رُفض: رد المحاكي هو {status}.</translation>
    </message>
    <message>
        <source>Refused: {host} answered {status}.</source>
        <translation>رُفض: رد المضيف {host} هو {status}.</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>رُفض: {reason}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match; empty for none.</source>
        <translation>تعبير نمطي يجب أن تطابقه الإجابة كلها؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Reload the changed file</source>
        <translation>إعادة تحميل الملف المتغير</translation>
    </message>
    <message>
        <source>Rem&amp;ove the language…</source>
        <translation>إ&amp;زالة اللغة…</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s &amp;keyring</source>
        <translation>&amp;تذكّرها في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Remember passphrase</source>
        <translation>تذكّر عبارة المرور</translation>
    </message>
    <message>
        <source>Remember the passphrase in the &amp;keyring</source>
        <translation>ت&amp;ذكّر عبارة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Remembering {file}</source>
        <translation>تذكّر {file}</translation>
    </message>
    <message>
        <source>Remind me at the age of (0 for never)</source>
        <translation>تذكيري عند بلوغ العمر (0 لعدم التذكير)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>حذف عمود</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>إزالة قاعدة</translation>
    </message>
    <message>
        <source>Remove accents</source>
        <translation>إزالة علامات التشكيل</translation>
    </message>
    <message>
        <source>Remove fields or options, and save again.</source>
        <translation>أزل حقولًا أو خيارات، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>إزالة من القائمة…</translation>
    </message>
    <message>
        <source>Remove it from the form&apos;s texts and options; a secret belongs on the server only.</source>
        <translation>أزله من نصوص النموذج وخياراته؛ مكان السر على الخادم وحده.</translation>
    </message>
    <message>
        <source>Remove it: the exported policy says which sites may frame the page.</source>
        <translation>أزلها: تحدد السياسة المصدَّرة المواقع التي يجوز لها عرض الصفحة في إطار.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>أزل أحدهما أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>Remove pictures and data from it, and keep the form.</source>
        <translation>أزل منه الصور والبيانات، وأبقِ النموذج.</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>حذف صفوف</translation>
    </message>
    <message>
        <source>Remove spaces at both ends</source>
        <translation>إزالة المسافات من الطرفين</translation>
    </message>
    <message>
        <source>Remove the c&amp;olumn</source>
        <translation>حذف ال&amp;عمود</translation>
    </message>
    <message>
        <source>Remove the chosen country</source>
        <translation>إزالة البلد المختار</translation>
    </message>
    <message>
        <source>Remove the chosen language</source>
        <translation>إزالة اللغة المختارة</translation>
    </message>
    <message>
        <source>Remove the column, or give it the tag of its language.</source>
        <translation>أزل العمود، أو أعطه وسم لغته.</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>إزالة التكامل</translation>
    </message>
    <message>
        <source>Remove the lines that begin with &lt;!DOCTYPE or &lt;!ENTITY.</source>
        <translation>أزل الأسطر التي تبدأ بـ&lt;!DOCTYPE أو &lt;!ENTITY.</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>إزالة الرسالة</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>إزالة الخيار</translation>
    </message>
    <message>
        <source>Remove the option “{value}”?</source>
        <translation>إزالة الخيار «{value}»؟</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message>
        <source>Remove the step (Delete)</source>
        <translation>إزالة الخطوة (Delete)</translation>
    </message>
    <message>
        <source>Remove the words without a grade</source>
        <translation>إزالة الكلمات التي بلا درجة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Remove this deployment</source>
        <translation>إزالة هذا النشر</translation>
    </message>
    <message>
        <source>Remove this target</source>
        <translation>إزالة هذه الوجهة</translation>
    </message>
    <message>
        <source>Remove what depends on it</source>
        <translation>إزالة ما يعتمد عليه</translation>
    </message>
    <message>
        <source>Remove what is no country</source>
        <translation>إزالة ما ليس بلدًا</translation>
    </message>
    <message>
        <source>Remove what names it</source>
        <translation>إزالة ما يذكره</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>Remove {language} from the form?</source>
        <translation>هل تريد إزالة {language} من النموذج؟</translation>
    </message>
    <message>
        <source>Rena&amp;me key pair…</source>
        <translation>ت&amp;غيير اسم زوج المفاتيح…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Rename the key pair</source>
        <translation>تغيير اسم زوج المفاتيح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Renaming a key pair</source>
        <translation>تغيير اسم زوج مفاتيح</translation>
    </message>
    <message>
        <source>Rendering the form</source>
        <translation>رسم النموذج</translation>
    </message>
    <message>
        <source>Rendering the page</source>
        <translation>رسم الصفحة</translation>
    </message>
    <message>
        <source>Renew it, and have the server send the authority&apos;s certificates of today.</source>
        <translation>جدّدها، واجعل الخادم يرسل الشهادات الحالية لجهة الإصدار.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed by itself.</source>
        <translation>جدّدها، وتأكد من أنها تتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>Repeat no other field</source>
        <translation>عدم تكرار حقل آخر</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace a key pair that others may know; the steps leave no gap. The passphrase is asked for once after each start, unless the system&apos;s keyring has it.</source>
        <translation>استبدل زوج المفاتيح الذي قد يعرفه غيرك؛ فالخطوات لا تترك انقطاعًا. تُطلب عبارة المرور مرة بعد كل تشغيل، ما لم تكن في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace by a new one…</source>
        <translation>استبدال بزوج جديد…</translation>
    </message>
    <message>
        <source>Replace it with its value: copy it and paste values only.</source>
        <translation>استبدلها بقيمتها: انسخها والصق القيم فقط.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>استبدله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Replace the private key, and restart the backend.</source>
        <translation>استبدل المفتاح الخاص، وأعد تشغيل خادم الإرسال.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>هل تريد استبدال الملف {file}؟</translation>
    </message>
    <message>
        <source>Replace “{name}” by a new key pair</source>
        <translation>استبدال «{name}» بزوج مفاتيح جديد</translation>
    </message>
    <message>
        <source>Replacing it loses what is there now. To keep both, cancel and use Save as.</source>
        <translation>استبداله يُفقد ما هو موجود الآن. للإبقاء على الاثنين اختر «إلغاء» ثم استخدم «حفظ باسم».</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report of all panes…</source>
        <translation>تقرير عن جميع اللوحات…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request prepared</source>
        <translation>أُعدّ الطلب</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests that were blocked</source>
        <translation>الطلبات التي حُظرت</translation>
    </message>
    <message>
        <source>Require an answer</source>
        <translation>جعل الإجابة إلزامية</translation>
    </message>
    <message>
        <source>Require the tick</source>
        <translation>جعل التحديد إلزاميًا</translation>
    </message>
    <message>
        <source>Require {field} if {condition}</source>
        <translation>جعل {field} إلزاميًا إذا: {condition}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset {property}</source>
        <translation>إعادة ضبط «{property}»</translation>
    </message>
    <message>
        <source>Reset “{property}” to what is usual</source>
        <translation>إعادة «{property}» إلى المعتاد</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Response received</source>
        <translation>استُلم الرد</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Retention is 0, for no bound, or a positive number.</source>
        <translation>مدة الاحتفاظ إما 0، أي بلا حد، وإما عدد موجب.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Room between fields</source>
        <translation>المسافة بين الحقول</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>تقرّب إلى عدد صحيح أدنى.</translation>
    </message>
    <message>
        <source>Rounds to 0 to 6 digits after the point; halves away from zero.</source>
        <translation>تقرّب إلى عدد من الأرقام بعد الفاصلة من 0 إلى 6؛ والأنصاف بعيدًا عن الصفر.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>تقرّب إلى عدد صحيح أعلى.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row 1, column {column}: {reason}</source>
        <translation>الصف 1، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Row 1, column {column}: “{name}” stands in column {first} already.</source>
        <translation>الصف 1، العمود {column}: الاسم «{name}» موجود من قبل في العمود {first}.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Row {row} expects nothing.</source>
        <translation>لا يتوقع الصف {row} شيئًا.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the first row.</source>
        <translation>خلايا الصف {row} أكثر من خلايا الصف الأول.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {reason}</source>
        <translation>الصف {row}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: a case “{name}” stands in row {first} already.</source>
        <translation>الصف {row}: توجد حالة باسم «{name}» من قبل في الصف {first}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules make a form follow its answers. A field can be shown only if an earlier answer asks for it, it can have to be answered only then, and values can be worked out from answers.</source>
        <translation>تجعل القواعد النموذج يتبع إجاباته. يمكن ألا يظهر حقل إلا إذا تطلبته إجابة سابقة، وألا تكون إجابته إلزامية إلا حينها، ويمكن حساب قيم من الإجابات.</translation>
    </message>
    <message>
        <source>Rules of the form</source>
        <translation>قواعد النموذج</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run a form</source>
        <translation>تشغيل نموذج</translation>
    </message>
    <message>
        <source>Run in Preview</source>
        <translation>تشغيل في المعاينة</translation>
    </message>
    <message>
        <source>Run the backend on a machine of your own, in one of the other ways, without the page.</source>
        <translation>شغّل خادم الإرسال على جهاز لك بإحدى الطرق الأخرى، دون الصفحة.</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>تشغيل الحالات</translation>
    </message>
    <message>
        <source>Running the cases</source>
        <translation>تشغيل الحالات</translation>
    </message>
    <message>
        <source>Running “{case}”…</source>
        <translation>يجري تشغيل الحالة «{case}»…</translation>
    </message>
    <message>
        <source>S&amp;ave all listed as HAR…</source>
        <translation>حفظ &amp;كل المعروض بصيغة HAR…</translation>
    </message>
    <message>
        <source>S&amp;how in Translations</source>
        <translation>ع&amp;رض في «الترجمات»</translation>
    </message>
    <message>
        <source>SHA-256 of the SPKI of the key pair in use, as 64 hex digits; empty if none was chosen. The backend refuses to start with another key.</source>
        <translation>بصمة SHA-256 لـ SPKI زوج المفاتيح المستعمل، بـ 64 رقمًا ست عشريًا؛ فارغة إن لم يُختر زوج. يرفض خادم الإرسال البدء بمفتاح آخر.</translation>
    </message>
    <message>
        <source>SHA-256 of the public key</source>
        <translation>بصمة SHA-256 للمفتاح العام</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>مبيعات</translation>
    </message>
    <message>
        <source>Sample answers made</source>
        <translation>إعداد إجابات تجريبية</translation>
    </message>
    <message>
        <source>Samples stand in place of the answers to sensitive fields.</source>
        <translation>وُضعت عيّنات مكان إجابات الحقول الحساسة.</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>استبيان الرضا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as HTTP archive</source>
        <translation>حفظ كأرشيف HTTP</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save as a secret file…</source>
        <translation>حفظ في ملف سري…</translation>
    </message>
    <message>
        <source>Save it again, or choose another one.</source>
        <translation>احفظها من جديد، أو اختر أخرى.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, without macros.</source>
        <translation>احفظه بصيغة ⁦.xlsx⁩ دون وحدات ماكرو.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, as it was exported.</source>
        <translation>احفظه بترميز UTF-8 كما صُدّر.</translation>
    </message>
    <message>
        <source>Save it as UTF-8. Spreadsheets call this “CSV UTF-8”.</source>
        <translation>احفظه بترميز UTF-8، وتسميه برامج الجداول «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8 (in Excel: CSV UTF-8).</source>
        <translation>احفظه بترميز UTF-8 (في Excel: CSV UTF-8).</translation>
    </message>
    <message>
        <source>Save the changes to “{form}”?</source>
        <translation>هل تريد حفظ تغييرات «{form}»؟</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Save the panes as PD&amp;F…</source>
        <translation>حفظ اللوحات بصيغة PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the panes as p&amp;ictures…</source>
        <translation>حفظ اللوحات &amp;صورًا…</translation>
    </message>
    <message>
        <source>Save the private key as a secret &amp;file…</source>
        <translation>حفظ المفتاح الخاص في ملف سر&amp;ي…</translation>
    </message>
    <message>
        <source>Save the private key as a secret file</source>
        <translation>حفظ المفتاح الخاص في ملف سري</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Save the project first.</source>
        <translation>احفظ المشروع أولًا.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>حفظ المفتاح العام</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Save the values in this profile</source>
        <translation>حفظ القيم في هذا الملف</translation>
    </message>
    <message>
        <source>Save under another name, or replace it.</source>
        <translation>احفظ باسم آخر، أو استبدله.</translation>
    </message>
    <message>
        <source>Save your seat, and seats for those you bring along.</source>
        <translation>احجز مقعدك، ومقاعد لمن يرافقك.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as {file}, for your eyes alone (mode 0600). Move it to the server, and name it in MOVEO_PRIVATE_KEY_FILE.</source>
        <translation>حُفظ باسم {file}، ولا يقرؤه سواك (الوضع 0600). انقله إلى الخادم، وسمِّه في ⁦MOVEO_PRIVATE_KEY_FILE⁩.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Saved parameters</source>
        <translation>المعلمات المحفوظة</translation>
    </message>
    <message>
        <source>Saved without the private key or the signature that was in it.</source>
        <translation>حُفظ دون المفتاح الخاص أو التوقيع الذي كان فيه.</translation>
    </message>
    <message>
        <source>Saved, and perhaps delivered: the form says not to send it again.</source>
        <translation>حُفظ، وربما سُلّم: يطلب النموذج عدم إعادة إرساله.</translation>
    </message>
    <message>
        <source>Saved, delivered a little later</source>
        <translation>محفوظ، يُسلَّم بعد قليل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Saves what the last run found.</source>
        <translation>يحفظ ما وجده آخر تشغيل.</translation>
    </message>
    <message>
        <source>Saving submissions</source>
        <translation>حفظ الإرسالات</translation>
    </message>
    <message>
        <source>Saving the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Saving the public key</source>
        <translation>حفظ المفتاح العام</translation>
    </message>
    <message>
        <source>Say how far one has come</source>
        <translation>بيان مدى التقدم</translation>
    </message>
    <message>
        <source>Say what comes afterwards</source>
        <translation>حدّد ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Say which language it is for.</source>
        <translation>حدّد لغته.</translation>
    </message>
    <message>
        <source>Scheme and host of the platform; http only on loopback.</source>
        <translation>بروتوكول المنصة ومضيفها؛ http على الجهاز نفسه فقط.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Screen that the page is shown on</source>
        <translation>الشاشة التي تُعرض عليها الصفحة</translation>
    </message>
    <message>
        <source>Script: {part}</source>
        <translation>البرنامج النصي: {part}</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>ابحث بالاسم أو بالوسم</translation>
    </message>
    <message>
        <source>Search by title, field or word</source>
        <translation>ابحث بالعنوان أو بحقل أو بكلمة</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>البحث في الحقول</translation>
    </message>
    <message>
        <source>Search in all languages</source>
        <translation>ابحث في كل اللغات</translation>
    </message>
    <message>
        <source>Search kinds of field</source>
        <translation>البحث في أنواع الحقول</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>البحث في الخصائص</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search t&amp;he properties</source>
        <translation>البح&amp;ث في الخصائص</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>البحث في القواعد</translation>
    </message>
    <message>
        <source>Search the starter forms</source>
        <translation>البحث في النماذج الجاهزة</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>Seconds of the fault</source>
        <translation>ثواني العطل</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Sections of Export</source>
        <translation>أقسام التصدير</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>ترويسات الأمان</translation>
    </message>
    <message>
        <source>See it and try it</source>
        <translation>شاهده وجرّبه</translation>
    </message>
    <message>
        <source>See that it asks visitors for no certificate of their own, and look at its log.</source>
        <translation>تأكد من أنه لا يطلب من الزوار شهادات خاصة بهم، وانظر في سجله.</translation>
    </message>
    <message>
        <source>See that it runs, and that the proxy passes all paths on to it.</source>
        <translation>تأكد من أنه يعمل، ومن أن الوكيل يمرّر إليه كل المسارات.</translation>
    </message>
    <message>
        <source>See that it says that it is ready, through TLS.</source>
        <translation>تأكد أنه يفيد بجاهزيته عبر ⁦TLS⁩.</translation>
    </message>
    <message>
        <source>See that the address and its port lead to the page&apos;s server.</source>
        <translation>تأكد من أن العنوان ومنفذه يؤديان إلى خادم الصفحة.</translation>
    </message>
    <message>
        <source>See that the address is the page&apos;s own, and that the page is deployed.</source>
        <translation>تأكد من أن العنوان هو عنوان الصفحة نفسها، ومن أن الصفحة منشورة.</translation>
    </message>
    <message>
        <source>See that the backend says that it is ready.</source>
        <translation>تأكد أن خادم الإرسال يفيد بجاهزيته.</translation>
    </message>
    <message>
        <source>See that the exported backend answers, and none other.</source>
        <translation>تأكد من أن خادم الإرسال المصدَّر هو الذي يرد، لا غيره.</translation>
    </message>
    <message>
        <source>See that the name is right, and that the server runs.</source>
        <translation>تأكد من صحة الاسم، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>See that the proxy passes on Host and X-Forwarded-Proto, and that the backend&apos;s TRUSTED_PROXIES names the proxy.</source>
        <translation>تأكد من أن الوكيل يمرّر Host وX-Forwarded-Proto، وأن ⁦TRUSTED_PROXIES⁩ لخادم الإرسال يسمّي الوكيل.</translation>
    </message>
    <message>
        <source>See that the server runs and that a firewall lets requests through.</source>
        <translation>تأكد من أن الخادم يعمل، ومن أن جدار الحماية يسمح بمرور الطلبات.</translation>
    </message>
    <message>
        <source>See what it costs right away, then ask for a binding offer.</source>
        <translation>اعرف التكلفة فورًا، ثم اطلب عرضًا ملزمًا.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select a field of the form first.</source>
        <translation>حدّد أولاً حقلاً من النموذج.</translation>
    </message>
    <message>
        <source>Select in &amp;Design what is pressed</source>
        <translation>تحديد ما يُضغط عليه في ال&amp;تصميم</translation>
    </message>
    <message>
        <source>Select one block of cells, or only the first cell, and paste again.</source>
        <translation>حدّد كتلة واحدة من الخلايا، أو الخلية الأولى فقط، ثم الصق مجددًا.</translation>
    </message>
    <message>
        <source>Select the cells below as well, to fill them with the first one.</source>
        <translation>حدّد أيضًا الخلايا أدناه لتعبئتها بالأولى.</translation>
    </message>
    <message>
        <source>Selected in Design: {field}</source>
        <translation>حُدِّد في التصميم: {field}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send a marked test submission as well</source>
        <translation>إرسال اختبار مميّز أيضًا</translation>
    </message>
    <message>
        <source>Send a test submission to the platform, and see that it arrives in the conversation.</source>
        <translation>أرسل إرسالًا تجريبيًا إلى المنصة، وتأكد من وصوله إلى المحادثة.</translation>
    </message>
    <message>
        <source>Send a test submission to {host}?</source>
        <translation>هل تريد إرسال اختبار إلى {host}؟</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إرسال من &amp;جديد</translation>
    </message>
    <message>
        <source>Send an&amp;yway, through the exported backend</source>
        <translation>الإرسال رغم ذلك، عبر &amp;خادم الإرسال المصدَّر</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال رغم ذلك</translation>
    </message>
    <message>
        <source>Send button</source>
        <translation>زر الإرسال</translation>
    </message>
    <message>
        <source>Send each</source>
        <translation>إرسال كل منها</translation>
    </message>
    <message>
        <source>Send it again from here instead.</source>
        <translation>أعد إرساله من هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Send it again instead.</source>
        <translation>أعد إرساله من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Send the form, and this shows what happens until the chat closes it.</source>
        <translation>أرسل النموذج، فيظهر هنا ما يحدث حتى تغلقه المحادثة.</translation>
    </message>
    <message>
        <source>Send these bytes to {host} once more?</source>
        <translation>هل تُرسَل هذه البايتات إلى {host} مرة أخرى؟</translation>
    </message>
    <message>
        <source>Send this submission to {host}?</source>
        <translation>هل تريد إرسال هذه الإجابات إلى {host}؟</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>الإرسال إلى</translation>
    </message>
    <message>
        <source>Send to {host}</source>
        <translation>إرسال إلى {host}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Sending a test submission</source>
        <translation>إرسال تجريبي</translation>
    </message>
    <message>
        <source>Sending through the exported backend…</source>
        <translation>جارٍ الإرسال عبر خادم الإرسال المصدَّر…</translation>
    </message>
    <message>
        <source>Sending to the simulator…</source>
        <translation>جارٍ الإرسال إلى المحاكي…</translation>
    </message>
    <message>
        <source>Sending to {host}…</source>
        <translation>جارٍ الإرسال إلى المضيف {host}…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Sensitive answers are masked: fill them in.</source>
        <translation>الإجابات الحساسة محجوبة: املأها.</translation>
    </message>
    <message>
        <source>Sensitive answers are not kept, so this cannot be sent again as it was: {names}.</source>
        <translation>لا تُحفظ الإجابات الحساسة، فلا يمكن إرسال هذا مجددًا كما كان: {names}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>Sent by the page</source>
        <translation>أرسلته الصفحة</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Session header</source>
        <translation>ترويسة الجلسة</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Session id missing</source>
        <translation>معرّف الجلسة مفقود</translation>
    </message>
    <message>
        <source>Session id too long</source>
        <translation>معرّف الجلسة طويل جدًا</translation>
    </message>
    <message>
        <source>Session id twice</source>
        <translation>معرّف الجلسة مكرر</translation>
    </message>
    <message>
        <source>Session id with a space</source>
        <translation>معرّف الجلسة فيه مسافة</translation>
    </message>
    <message>
        <source>Set the clock of this machine, or install certificates that are valid today.</source>
        <translation>اضبط ساعة هذا الجهاز، أو ثبّت شهادات صالحة اليوم.</translation>
    </message>
    <message>
        <source>Set the wrong one by a time server: tokens live four seconds, so the platform refuses those of a wrong clock.</source>
        <translation>اضبط الساعة الخاطئة وفق خادم وقت: صلاحية الرموز أربع ثوانٍ، فترفض المنصة رموز الساعة الخاطئة.</translation>
    </message>
    <message>
        <source>Set {row}</source>
        <translation>المجموعة {row}</translation>
    </message>
    <message>
        <source>Set {variable} to another folder.</source>
        <translation>اضبط {variable} على مجلد آخر.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Sets go to a real host or a deployed backend one by one only: choose one, and press Send.</source>
        <translation>تُرسل المجموعات إلى مضيف حقيقي أو خادم منشور واحدة تلو الأخرى فقط: اختاروا واحدة واضغطوا «إرسال».</translation>
    </message>
    <message>
        <source>Sets of answers</source>
        <translation>مجموعات الإجابات</translation>
    </message>
    <message>
        <source>Settings of the backend read</source>
        <translation>قراءة إعدادات خادم الإرسال</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>اختيارات متعددة</translation>
    </message>
    <message>
        <source>Several lines of text.</source>
        <translation>عدة أسطر من النص.</translation>
    </message>
    <message>
        <source>Shape and letters</source>
        <translation>الشكل والحروف</translation>
    </message>
    <message>
        <source>Share of the line it takes on a wide screen.</source>
        <translation>حصته من السطر على شاشة عريضة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all answers before they are sent</source>
        <translation>عرض كل الإجابات قبل إرسالها</translation>
    </message>
    <message>
        <source>Show all starter forms</source>
        <translation>عرض كل النماذج الجاهزة</translation>
    </message>
    <message>
        <source>Show how to put it &amp;online</source>
        <translation>إظهار طريقة النشر على الإنتر&amp;نت</translation>
    </message>
    <message>
        <source>Show if</source>
        <translation>إظهار إذا</translation>
    </message>
    <message>
        <source>Show it always</source>
        <translation>إظهاره دائمًا</translation>
    </message>
    <message>
        <source>Show me the steps</source>
        <translation>عرض الخطوات</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>عرض نصي</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>إظهار المختلف فقط</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>عرض ملف ال&amp;سجل</translation>
    </message>
    <message>
        <source>Show the form&apos;s</source>
        <translation>عرض نص النموذج</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>إظهار المشكلة</translation>
    </message>
    <message>
        <source>Show the three steps</source>
        <translation>عرض الخطوات الثلاث</translation>
    </message>
    <message>
        <source>Show what &amp;differs from earlier exports</source>
        <translation>إظهار الا&amp;ختلاف عن عمليات التصدير السابقة</translation>
    </message>
    <message>
        <source>Show {field} if {condition}</source>
        <translation>إظهار {field} إذا: {condition}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Shown as it will ship</source>
        <translation>كما ستُنشر</translation>
    </message>
    <message>
        <source>Shown by the page</source>
        <translation>ما عرضته الصفحة</translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation>يظهر إذا</translation>
    </message>
    <message>
        <source>Sign that it was sent</source>
        <translation>علامة أنه أُرسل</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقَّع بـ</translation>
    </message>
    <message>
        <source>Signs sample answers and sends them to a simulator of its own. Nothing leaves this machine.</source>
        <translation>يوقّع إجابات تجريبية ويرسلها إلى محاكٍ خاص به. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>يوقّع بـ</translation>
    </message>
    <message>
        <source>Simulated platform took it: token, header and body</source>
        <translation>قبول المنصة المحاكاة له: الرمز والترويسة والمتن</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Simulator received it, and did not take it</source>
        <translation>استلمه المحاكي ولم يقبله</translation>
    </message>
    <message>
        <source>Simulator received it, and took it</source>
        <translation>استلمه المحاكي وقبله</translation>
    </message>
    <message>
        <source>Sites whose chat may frame the page (CSP frame-ancestors sources); http only on loopback.</source>
        <translation>المواقع التي يجوز لمحادثتها عرض الصفحة في إطار (مصادر CSP frame-ancestors)؛ http على الجهاز نفسه فقط.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of submissions</source>
        <translation>حجم الإرسالات</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>منزلق</translation>
    </message>
    <message>
        <source>Sliders here have whole numbers only.</source>
        <translation>المنزلقات هنا للأعداد الصحيحة فقط.</translation>
    </message>
    <message>
        <source>Small phone</source>
        <translation>هاتف صغير</translation>
    </message>
    <message>
        <source>Small phone, 320 × 568</source>
        <translation>هاتف صغير، 320 × 568</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>التنويه</translation>
    </message>
    <message>
        <source>Small print above the send button; may be empty.</source>
        <translation>نص صغير فوق زر الإرسال؛ قد يكون فارغًا.</translation>
    </message>
    <message>
        <source>Some programs take no values of options with spaces.</source>
        <translation>بعض البرامج لا تقبل قيم خيارات فيها مسافات.</translation>
    </message>
    <message>
        <source>Some texts are missing, or older than what they translate.</source>
        <translation>بعض النصوص مفقود أو أقدم مما يترجمه.</translation>
    </message>
    <message>
        <source>Something in it looked like a secret.</source>
        <translation>بدا شيء فيه كأنه سر.</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>يوجد خطأ هنا.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>المصد&amp;ر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of the form, as JSON</source>
        <translation>مصدر النموذج، بصيغة JSON</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Split it into several forms.</source>
        <translation>قسّمه إلى عدة نماذج.</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>المُفسَد</translation>
    </message>
    <message>
        <source>Stable id of the form, [A-Za-z0-9_-]{1,64}.</source>
        <translation>معرّف ثابت للنموذج، [A-Za-z0-9_-]{1,64}.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Stand first</source>
        <translation>تأتي أولًا</translation>
    </message>
    <message>
        <source>Stands above the form.</source>
        <translation>يظهر فوق النموذج.</translation>
    </message>
    <message>
        <source>Stands above the send button.</source>
        <translation>يظهر فوق زر الإرسال.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>نجوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Start for {network}</source>
        <translation>بدء لـ {network}</translation>
    </message>
    <message>
        <source>Start from a form like yours, from an empty one, or drop a file here.</source>
        <translation>ابدأ من نموذج يشبه نموذجك، أو من نموذج فارغ، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Starter forms</source>
        <translation>النماذج الجاهزة</translation>
    </message>
    <message>
        <source>Starting the browser engine…</source>
        <translation>جارٍ تشغيل محرك المتصفح…</translation>
    </message>
    <message>
        <source>Starting the exported backend…</source>
        <translation>جارٍ تشغيل خادم الإرسال المصدَّر…</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>جارٍ تشغيل المحاكي…</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Starts with “{name}” from the conversation</source>
        <translation>يبدأ بقيمة «{name}» من المحادثة</translation>
    </message>
    <message>
        <source>Starts with “{name}” from the page&apos;s address</source>
        <translation>يبدأ بقيمة «{name}» من عنوان الصفحة</translation>
    </message>
    <message>
        <source>State of the texts</source>
        <translation>حالة النصوص</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>Step {number} is done</source>
        <translation>أُنجزت الخطوة {number}</translation>
    </message>
    <message>
        <source>Step {number}: {instruction}</source>
        <translation>الخطوة {number}: {instruction}</translation>
    </message>
    <message>
        <source>Steps of the self-check</source>
        <translation>خطوات الفحص الذاتي</translation>
    </message>
    <message>
        <source>Steps of the sequence</source>
        <translation>خطوات التسلسل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Street address on several lines</source>
        <translation>عنوان الشارع في عدة أسطر</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Strong, if it is used nowhere else.</source>
        <translation>قوية، إن لم تُستخدم في مكان آخر.</translation>
    </message>
    <message>
        <source>Style sheet: {part}</source>
        <translation>ورقة الأنماط: {part}</translation>
    </message>
    <message>
        <source>Submission delivered</source>
        <translation>تسليم الإرسال</translation>
    </message>
    <message>
        <source>Submission id as</source>
        <translation>معرّف الإرسال باسم</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>الإرسالات</translation>
    </message>
    <message>
        <source>Such as “Step 2 of 4”, in a form of several steps.</source>
        <translation>مثل «الخطوة 2 من 4»، في نموذج من عدة خطوات.</translation>
    </message>
    <message>
        <source>Sunshine Conversations</source>
        <translation>Sunshine Conversations</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>طلب دعم</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>تبديل الاثنين</translation>
    </message>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Control and Tab.</source>
        <translation>المفتاح Tab يزيد المسافة البادئة. للخروج بلوحة المفاتيح اضغط Escape ثم Tab، أو Control وTab.</translation>
    </message>
    <message>
        <source>Table (*.csv *.tsv);;All files (*)</source>
        <translation>جدول (*.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (spreadsheet)</source>
        <translation>جدول (جدول بيانات)</translation>
    </message>
    <message>
        <source>Table of cases (*.csv);;All files (*)</source>
        <translation>جدول حالات (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>Tablet, 768 × 1024</source>
        <translation>جهاز لوحي، 768 × 1024</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Take colours from elsewhere</source>
        <translation>أخذ الألوان من مكان آخر</translation>
    </message>
    <message>
        <source>Take commas, semicolons and line breaks out of the names of its columns.</source>
        <translation>أزل الفواصل والفواصل المنقوطة وفواصل الأسطر من أسماء أعمدته.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Take out the part that always holds</source>
        <translation>احذف الجزء المتحقق دائمًا</translation>
    </message>
    <message>
        <source>Take out the part that decides nothing</source>
        <translation>احذف الجزء الذي لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>بدء ال&amp;جولة</translation>
    </message>
    <message>
        <source>Take the characters out</source>
        <translation>إزالة هذه الأحرف</translation>
    </message>
    <message>
        <source>Take the colours from a picture or list</source>
        <translation>أخذ الألوان من صورة أو قائمة</translation>
    </message>
    <message>
        <source>Take the first picture of the animation?</source>
        <translation>هل تُؤخذ الصورة الأولى من الصورة المتحركة؟</translation>
    </message>
    <message>
        <source>Take the theme from another project file</source>
        <translation>أخذ السمة من ملف مشروع آخر</translation>
    </message>
    <message>
        <source>Take the translations</source>
        <translation>أخذ الترجمات</translation>
    </message>
    <message>
        <source>Take theme</source>
        <translation>أخذ السمة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>Taking the pictures…</source>
        <translation>جارٍ التقاط الصور…</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>المضيف الهدف</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Tell us about the help you have just had.</source>
        <translation>أخبرنا عن المساعدة التي تلقيتها للتو.</translation>
    </message>
    <message>
        <source>Tell us when it suits you; we confirm by e-mail.</source>
        <translation>أخبرنا بالوقت الذي يناسبك؛ ونؤكد بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Tell us where you are moving to, and from when on.</source>
        <translation>أخبرنا إلى أين ستنتقل، ومنذ متى.</translation>
    </message>
    <message>
        <source>Tell us which product you would like to return, and why.</source>
        <translation>أخبرنا بالمنتج الذي ترغب في إرجاعه، ولماذا.</translation>
    </message>
    <message>
        <source>Tell us who you are and how to reach you.</source>
        <translation>أخبرنا من أنت وكيف نتواصل معك.</translation>
    </message>
    <message>
        <source>Tells whether a field is answered; a tick box counts if it is ticked.</source>
        <translation>تبيّن هل للحقل إجابة؛ وتُحسب خانة الاختيار إذا كانت محددة.</translation>
    </message>
    <message>
        <source>Tells whether an option is ticked, by its value.</source>
        <translation>تبيّن هل حُدد خيار، بحسب قيمته.</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>تيراكوتا</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test sends straight to the platform. The list of integrations is the backend&apos;s.</source>
        <translation>يرسل الاختبار إلى المنصة مباشرة، وقائمة التكاملات لدى خادم الإرسال.</translation>
    </message>
    <message>
        <source>Test submission</source>
        <translation>الإرسال التجريبي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text after sending</source>
        <translation>النص بعد الإرسال</translation>
    </message>
    <message>
        <source>Text has a contrast of {ratio} on the form; 4.5:1 are needed to be readable.</source>
        <translation>تباين النص على النموذج {ratio}؛ يلزم 4.5:1 لتسهل قراءته.</translation>
    </message>
    <message>
        <source>Text in the list of errors</source>
        <translation>النص في قائمة الأخطاء</translation>
    </message>
    <message>
        <source>Text is shown in {colour}, as its own colour cannot be read</source>
        <translation>يُعرض النص باللون {colour} لأن لونه تتعذر قراءته</translation>
    </message>
    <message>
        <source>Text on the form</source>
        <translation>النص على النموذج</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Texts of the form, by language</source>
        <translation>نصوص النموذج، حسب اللغة</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 2027-12-31.</source>
        <translation>هذا ليس يومًا. اكتبه على صورة 2027-12-31.</translation>
    </message>
    <message>
        <source>That it cannot be changed.</source>
        <translation>أنه لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>That it does not ask for the {part}: here it is a whole date.</source>
        <translation>أنه لا يطلب الجزء «{part}»: هنا التاريخ كامل.</translation>
    </message>
    <message>
        <source>That it must be answered: what it is part of may be missing.</source>
        <translation>أنه تجب الإجابة عنه: قد يغيب ما هو جزء منه.</translation>
    </message>
    <message>
        <source>That it repeats the answer to {name}.</source>
        <translation>أنه يكرر الإجابة عن {name}.</translation>
    </message>
    <message>
        <source>That it takes several answers.</source>
        <translation>أنه يقبل عدة إجابات.</translation>
    </message>
    <message>
        <source>That its choices depend on other answers: all of them are offered.</source>
        <translation>أن اختياراته تعتمد على إجابات أخرى: تُعرض كلها.</translation>
    </message>
    <message>
        <source>That its label is hidden.</source>
        <translation>أن تسميته مخفية.</translation>
    </message>
    <message>
        <source>That nobody can change it.</source>
        <translation>أنه لا يمكن لأحد تغييره.</translation>
    </message>
    <message>
        <source>The HTML autofill token, such as bday; empty for none.</source>
        <translation>رمز التعبئة التلقائية في HTML، مثل bday؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>The HTML autofill token, such as given-name; empty for none.</source>
        <translation>رمز التعبئة التلقائية في HTML، مثل given-name؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>The HTML autofill token; empty for none.</source>
        <translation>رمز التعبئة التلقائية في HTML؛ فارغ لعدم وجوده.</translation>
    </message>
    <message>
        <source>The Python at {path} lacks its module {module}. Install it, on Debian and Ubuntu as the package python3-venv.</source>
        <translation>تنقص نسخة ⁦Python⁩ في {path} الوحدة {module}. ثبّتها؛ وهي في ⁦Debian⁩ و⁦Ubuntu⁩ الحزمة ⁦python3-venv⁩.</translation>
    </message>
    <message>
        <source>The accent colour has a contrast of {ratio} on {where}; buttons and focus marks need 3:1 to be seen (text on it reaches {best}).</source>
        <translation>تباين لون التمييز {ratio} على {where}؛ تحتاج الأزرار وعلامات التركيز إلى 3:1 لتُرى (يبلغ تباين النص فوقه {best}).</translation>
    </message>
    <message>
        <source>The address as the chat calls it</source>
        <translation>العنوان كما تستدعيه المحادثة</translation>
    </message>
    <message>
        <source>The address of a web page.</source>
        <translation>عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>The address works for one phone. The connection is not encrypted, so others in this network could read along: use made-up answers. They go to the simulator, and Test keeps them.</source>
        <translation>يعمل العنوان لهاتف واحد. الاتصال غير مشفّر، وقد يقرأ آخرون في هذه الشبكة ما يُرسل: استخدم إجابات مختلقة. تذهب إلى المحاكي، ويحتفظ بها «الاختبار».</translation>
    </message>
    <message>
        <source>The answer is refused: {reason}</source>
        <translation>الإجابة مرفوضة: {reason}</translation>
    </message>
    <message>
        <source>The answer to {name} in its text.</source>
        <translation>الإجابة عن {name} في نصه.</translation>
    </message>
    <message>
        <source>The answer to {name} is of another kind than the field takes.</source>
        <translation>إجابة {name} من نوع غير الذي يقبله الحقل.</translation>
    </message>
    <message>
        <source>The answers go</source>
        <translation>وجهة الإجابات</translation>
    </message>
    <message>
        <source>The answers that it proposes.</source>
        <translation>الإجابات التي يقترحها.</translation>
    </message>
    <message>
        <source>The answers were refused.</source>
        <translation>رُفضت الإجابات.</translation>
    </message>
    <message>
        <source>The app does not let it close its window</source>
        <translation>التطبيق لا يسمح له بإغلاق نافذته</translation>
    </message>
    <message>
        <source>The app is being closed; nothing was sent.</source>
        <translation>التطبيق قيد الإغلاق؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The app will speak {language} when it starts again.</source>
        <translation>سيتحدث التطبيق {language} عند تشغيله من جديد.</translation>
    </message>
    <message>
        <source>The backend accepted the test submission and is still delivering it.</source>
        <translation>استلم خادم الإرسال هذا الإرسال التجريبي، وما زال يسلّمه.</translation>
    </message>
    <message>
        <source>The backend answered: {answer}</source>
        <translation>أجاب خادم الإرسال: {answer}</translation>
    </message>
    <message>
        <source>The backend answers</source>
        <translation>رد خادم الإرسال</translation>
    </message>
    <message>
        <source>The backend asks the platform for it, if the settings of the form allow that.</source>
        <translation>يطلبه خادم الإرسال من المنصة، إن سمحت إعدادات النموذج بذلك.</translation>
    </message>
    <message>
        <source>The backend at {host} delivers the sample answers to the platform, or to what else it is set to.</source>
        <translation>يسلّم خادم الإرسال على {host} الإجابات النموذجية إلى المنصة، أو إلى أي وجهة أخرى ضُبط عليها.</translation>
    </message>
    <message>
        <source>The backend cannot sign with its private key.</source>
        <translation>لا يستطيع خادم الإرسال التوقيع بمفتاحه الخاص.</translation>
    </message>
    <message>
        <source>The backend cannot use its database.</source>
        <translation>لا يستطيع خادم الإرسال استخدام قاعدة بياناته.</translation>
    </message>
    <message>
        <source>The backend could not be started: {reason}.</source>
        <translation>تعذّر تشغيل خادم الإرسال: {reason}.</translation>
    </message>
    <message>
        <source>The backend does not say this: it was exported by an earlier version.</source>
        <translation>لا يذكر خادم الإرسال ذلك: صُدِّر بإصدار أقدم.</translation>
    </message>
    <message>
        <source>The backend has protection of its own.</source>
        <translation>لخادم الإرسال حماية خاصة به.</translation>
    </message>
    <message>
        <source>The backend is of another export.</source>
        <translation>خادم الإرسال من تصدير آخر.</translation>
    </message>
    <message>
        <source>The backend is of another form.</source>
        <translation>خادم الإرسال لنموذج آخر.</translation>
    </message>
    <message>
        <source>The backend is of this export: revision {revision}.</source>
        <translation>خادم الإرسال من هذا التصدير: المراجعة {revision}.</translation>
    </message>
    <message>
        <source>The backend is on another host than the page. Name the page&apos;s origin, or the backend will refuse what the page sends.</source>
        <translation>خادم الإرسال على مضيف غير مضيف الصفحة. سمِّ أصل الصفحة (origin)، وإلا رفض خادم الإرسال ما ترسله الصفحة.</translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation>خادم الإرسال جاهز.</translation>
    </message>
    <message>
        <source>The backend keeps it and tries again…</source>
        <translation>يحتفظ به خادم الإرسال ويحاول مجددًا…</translation>
    </message>
    <message>
        <source>The backend names a fault: {fault}.</source>
        <translation>يذكر خادم الإرسال خللًا: {fault}.</translation>
    </message>
    <message>
        <source>The backend refuses it:</source>
        <translation>يرفضه خادم الإرسال:</translation>
    </message>
    <message>
        <source>The backend says that it is not ready.</source>
        <translation>يقول خادم الإرسال إنه غير جاهز.</translation>
    </message>
    <message>
        <source>The backend signs with another key pair than the form&apos;s.</source>
        <translation>يوقّع خادم الإرسال بزوج مفاتيح غير زوج النموذج.</translation>
    </message>
    <message>
        <source>The backend signs with another key pair, and has the form&apos;s as its next one.</source>
        <translation>يوقّع خادم الإرسال بزوج مفاتيح آخر، وزوج النموذج هو التالي لديه.</translation>
    </message>
    <message>
        <source>The backend signs with it, and refuses to start with another.</source>
        <translation>يوقّع به خادم الإرسال، ويرفض أن يبدأ بغيره.</translation>
    </message>
    <message>
        <source>The backend signs with the form&apos;s key pair.</source>
        <translation>يوقّع خادم الإرسال بزوج مفاتيح النموذج.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is malformed.</source>
        <translation>سيرفض خادم الإرسال هذا: المعامل {name!r} غير سليم الصيغة.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is missing.</source>
        <translation>سيرفض خادم الإرسال هذا: المعامل {name!r} مفقود.</translation>
    </message>
    <message>
        <source>The backend would refuse this: the parameter {name!r} is unknown.</source>
        <translation>سيرفض خادم الإرسال هذا: المعامل {name!r} غير معروف.</translation>
    </message>
    <message>
        <source>The backend&apos;s address must be https://host, or https://host/path where it is below a path, without a slash at the end.</source>
        <translation>يجب أن يكون عنوان خادم الإرسال ⁦https://host⁩، أو ⁦https://host/path⁩ إن كان تحت مسار، دون شرطة مائلة في النهاية.</translation>
    </message>
    <message>
        <source>The backend&apos;s disk is nearly full.</source>
        <translation>قرص خادم الإرسال ممتلئ تقريبًا.</translation>
    </message>
    <message>
        <source>The barcode became a text.</source>
        <translation>أصبح الرمز الشريطي نصًا.</translation>
    </message>
    <message>
        <source>The beginning of a step: what follows, up to the next one, has a screen of its own.</source>
        <translation>بداية خطوة: لما يليها حتى الخطوة التالية شاشة خاصة.</translation>
    </message>
    <message>
        <source>The body cannot be read: it is not what its headers say.</source>
        <translation>تتعذر قراءة المتن: ليس كما تقول ترويساته.</translation>
    </message>
    <message>
        <source>The body has an unknown name {value}; it may have {names}.</source>
        <translation>في المتن اسم غير معروف {value}؛ ويجوز أن يحوي: {names}.</translation>
    </message>
    <message>
        <source>The body is compressed ({value}), and nothing says that this is taken.</source>
        <translation>المتن مضغوط ({value})، ولا شيء يقول إن هذا مقبول.</translation>
    </message>
    <message>
        <source>The body is not JSON: {fault}.</source>
        <translation>المتن ليس JSON: {fault}.</translation>
    </message>
    <message>
        <source>The body is shown without its transfer and content encoding.</source>
        <translation>يُعرض المتن دون ترميز النقل والمحتوى.</translation>
    </message>
    <message>
        <source>The body is too large; it may have {most:,} bytes.</source>
        <translation>المتن كبير جدًا؛ ويجوز أن يبلغ {most:,} بايت.</translation>
    </message>
    <message>
        <source>The body is {value}, and must be an object.</source>
        <translation>المتن هو {value}، ويجب أن يكون كائنًا.</translation>
    </message>
    <message>
        <source>The browser engine crashed.</source>
        <translation>انهار محرك المتصفح.</translation>
    </message>
    <message>
        <source>The browser engine crashed; the page was opened again.</source>
        <translation>تعطل محرك المتصفح؛ فُتحت الصفحة من جديد.</translation>
    </message>
    <message>
        <source>The browser engine of the app is not installed.</source>
        <translation>محرك متصفح التطبيق غير مثبَّت.</translation>
    </message>
    <message>
        <source>The bundle could not be set up to run: {reason}.</source>
        <translation>تعذّر إعداد الحزمة للتشغيل: {reason}.</translation>
    </message>
    <message>
        <source>The calculation of a visible question.</source>
        <translation>حساب السؤال الظاهر.</translation>
    </message>
    <message>
        <source>The calculation of {field}</source>
        <translation>حساب {field}</translation>
    </message>
    <message>
        <source>The calculation {fault}</source>
        <translation>الحساب {fault}</translation>
    </message>
    <message>
        <source>The calculation {reason}</source>
        <translation>الحساب {reason}</translation>
    </message>
    <message>
        <source>The calculation, which refers to fields as {id}.</source>
        <translation>الحساب، ويشير إلى الحقول بالصيغة {id}.</translation>
    </message>
    <message>
        <source>The cases cannot be used. {why}</source>
        <translation>تعذر استخدام الحالات. {why}</translation>
    </message>
    <message>
        <source>The certificate of {host} expires within a day.</source>
        <translation>تنتهي صلاحية شهادة المضيف {host} في أقل من يوم.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name.</source>
        <translation>شهادة المضيف {host} لاسم آخر.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>شهادة المضيف {host} غير موثوقة.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself.</source>
        <translation>شهادة المضيف {host} موقَّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to no known authority.</source>
        <translation>لا تؤدي شهادة المضيف {host} إلى جهة إصدار معروفة.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, has a weak key or signature.</source>
        <translation>لشهادة المضيف {host}، أو لشهادة فوقها، مفتاح أو توقيع ضعيف.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, has expired.</source>
        <translation>انتهت صلاحية شهادة المضيف {host}، أو شهادة فوقها.</translation>
    </message>
    <message>
        <source>The certificate of {host}, or one above it, is not valid yet.</source>
        <translation>شهادة المضيف {host}، أو شهادة فوقها، لم تصبح صالحة بعد.</translation>
    </message>
    <message>
        <source>The changed file cannot be read.</source>
        <translation>لا يمكن قراءة الملف الذي تغيّر.</translation>
    </message>
    <message>
        <source>The changes of this table are not kept: {reason}</source>
        <translation>لا يُحتفظ بتغييرات هذا الجدول: {reason}</translation>
    </message>
    <message>
        <source>The channel in the address is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>القناة في العنوان هي {value}؛ تتكون من 1 إلى 128 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>The channel&apos;s name in the platform&apos;s address, such as web.</source>
        <translation>اسم القناة في عنوان المنصة، مثل web.</translation>
    </message>
    <message>
        <source>The channel&apos;s script closes the form</source>
        <translation>برنامج القناة النصي يغلق النموذج</translation>
    </message>
    <message>
        <source>The channel&apos;s script comes late</source>
        <translation>برنامج القناة النصي يصل متأخرًا</translation>
    </message>
    <message>
        <source>The channel&apos;s script defines nothing</source>
        <translation>برنامج القناة النصي لا يعرّف شيئًا</translation>
    </message>
    <message>
        <source>The channel&apos;s script does not answer</source>
        <translation>برنامج القناة النصي لا يجيب</translation>
    </message>
    <message>
        <source>The channel&apos;s script fails</source>
        <translation>برنامج القناة النصي يفشل</translation>
    </message>
    <message>
        <source>The channel&apos;s script is blocked</source>
        <translation>برنامج القناة النصي محظور</translation>
    </message>
    <message>
        <source>The channel&apos;s script reports an error</source>
        <translation>برنامج القناة النصي يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>The chat adds these to the page&apos;s address.</source>
        <translation>تضيفها الدردشة إلى عنوان الصفحة.</translation>
    </message>
    <message>
        <source>The chat closed the form, as {message} asks.</source>
        <translation>أغلقت المحادثة النموذج، كما يطلب {message}.</translation>
    </message>
    <message>
        <source>The chat closes the form</source>
        <translation>المحادثة تغلق النموذج</translation>
    </message>
    <message>
        <source>The choices, in the order shown.</source>
        <translation>الخيارات بترتيب ظهورها.</translation>
    </message>
    <message>
        <source>The claim sub is {subject}, and the body&apos;s user_id is {user}.</source>
        <translation>المطالبة sub هي {subject}، وقيمة ⁦user_id⁩ في المتن هي {user}.</translation>
    </message>
    <message>
        <source>The claim {name} is empty.</source>
        <translation>المطالبة (claim) {name} فارغة.</translation>
    </message>
    <message>
        <source>The claim {name} is missing.</source>
        <translation>المطالبة (claim) {name} مفقودة.</translation>
    </message>
    <message>
        <source>The claim {name} is the text {value}, and must be a number.</source>
        <translation>قيمة المطالبة (claim) {name} هي النص {value}، ويجب أن تكون عددًا.</translation>
    </message>
    <message>
        <source>The claim {name} is {found}, and {wanted} is expected.</source>
        <translation>قيمة المطالبة (claim) {name} هي {found}، والمتوقع {wanted}.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, and must be a number.</source>
        <translation>قيمة المطالبة (claim) {name} هي {value}، ويجب أن تكون عددًا.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, and must be text.</source>
        <translation>قيمة المطالبة (claim) {name} هي {value}، ويجب أن تكون نصًا.</translation>
    </message>
    <message>
        <source>The claim {name} is {value}, which no clock shows.</source>
        <translation>قيمة المطالبة (claim) {name} هي {value}، وهي ليست وقتًا ممكنًا.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The clipboard holds too much to be a theme.</source>
        <translation>في الحافظة أكثر مما يمكن أن يكون سمة.</translation>
    </message>
    <message>
        <source>The clipboard holds too much to be fields of a form.</source>
        <translation>في الحافظة أكثر مما يمكن أن يكون حقول نموذج.</translation>
    </message>
    <message>
        <source>The closing delay must be 0 to 60000 milliseconds.</source>
        <translation>يجب أن تكون مهلة الإغلاق من 0 إلى 60000 مللي ثانية.</translation>
    </message>
    <message>
        <source>The column “{name}” is no language, such as el or pt-br.</source>
        <translation>العمود «{name}» ليس لغة، مثل el أو pt-br.</translation>
    </message>
    <message>
        <source>The column “{name}” is there twice.</source>
        <translation>العمود «{name}» موجود مرتين.</translation>
    </message>
    <message>
        <source>The column “{name}” stands there twice.</source>
        <translation>العمود «{name}» مكرر.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Run it where the saved public key is: it prints the same SHA-256.</source>
        <translation>الأمر في الحافظة. شغّله حيث حُفظ المفتاح العام: فيطبع بصمة SHA-256 نفسها.</translation>
    </message>
    <message>
        <source>The command prints the SHA-256 of a saved public key (SPKI, DER).</source>
        <translation>يطبع الأمر بصمة SHA-256 لمفتاح عام محفوظ (SPKI، DER).</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The condition that requires {field}: {condition}</source>
        <translation>شرط إلزام {field}: {condition}</translation>
    </message>
    <message>
        <source>The condition that shows {field}: {condition}</source>
        <translation>شرط ظهور {field}: {condition}</translation>
    </message>
    <message>
        <source>The conditions, at least one.</source>
        <translation>الشروط، واحد على الأقل.</translation>
    </message>
    <message>
        <source>The connection broke without an answer.</source>
        <translation>انقطع الاتصال دون إجابة.</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>استغرق الاتصال وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>أُغلق الاتصال من دون رد.</translation>
    </message>
    <message>
        <source>The constant.</source>
        <translation>القيمة الثابتة.</translation>
    </message>
    <message>
        <source>The content type is missing, and must be application/json.</source>
        <translation>نوع المحتوى مفقود، ويجب أن يكون ⁦application/json⁩.</translation>
    </message>
    <message>
        <source>The content type is {value}, and must be application/json.</source>
        <translation>نوع المحتوى {value}، ويجب أن يكون ⁦application/json⁩.</translation>
    </message>
    <message>
        <source>The context name {value} is not 1 to 64 letters, digits and _, beginning with no digit.</source>
        <translation>اسم السياق {value} ليس من 1 إلى 64 من الحروف والأرقام و_ دون أن يبدأ برقم.</translation>
    </message>
    <message>
        <source>The context name {value} is reserved.</source>
        <translation>اسم السياق {value} محجوز.</translation>
    </message>
    <message>
        <source>The context value of {name} is {value}, and must be flat: a text, a number, true, false or null.</source>
        <translation>قيمة {name} في context هي {value}، ويجب أن تكون بسيطة: نصًا أو عددًا أو true أو false أو null.</translation>
    </message>
    <message>
        <source>The context variable.</source>
        <translation>متغير السياق.</translation>
    </message>
    <message>
        <source>The control for {kind} became a text.</source>
        <translation>أصبح عنصر التحكم {kind} نصًا.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The conversation cannot be read back. {reason}</source>
        <translation>تعذرت قراءة المحادثة. {reason}</translation>
    </message>
    <message>
        <source>The conversation does not have: {list}.</source>
        <translation>ليس في المحادثة: {list}.</translation>
    </message>
    <message>
        <source>The conversation has other values for: {list}.</source>
        <translation>في المحادثة قيم أخرى لـ: {list}.</translation>
    </message>
    <message>
        <source>The conversation has these answers.</source>
        <translation>في المحادثة هذه الإجابات.</translation>
    </message>
    <message>
        <source>The conversation&apos;s variables</source>
        <translation>متغيرات المحادثة</translation>
    </message>
    <message>
        <source>The corner radius must be 0 to 24.</source>
        <translation>يجب أن يكون نصف قطر الزوايا من 0 إلى 24.</translation>
    </message>
    <message>
        <source>The countries that most people come from.</source>
        <translation>البلدان التي يأتي منها معظم الناس.</translation>
    </message>
    <message>
        <source>The end of the picture&apos;s file is missing.</source>
        <translation>نهاية ملف الصورة مفقودة.</translation>
    </message>
    <message>
        <source>The exact bytes of this submission are not known any more.</source>
        <translation>لم تعد بايتات هذا الإرسال معروفة بدقة.</translation>
    </message>
    <message>
        <source>The export could not be removed from the list: {reason}.</source>
        <translation>تعذرت إزالة التصدير من القائمة: {reason}.</translation>
    </message>
    <message>
        <source>The export was stopped: {path} holds {secret}.</source>
        <translation>أُوقف التصدير: يوجد في {path} ما لا يجوز تصديره: {secret}.</translation>
    </message>
    <message>
        <source>The export would be stopped: a secret belongs on the server only.</source>
        <translation>سيوقَف التصدير: مكان السر هو الخادم فقط.</translation>
    </message>
    <message>
        <source>The exported backend did not start.</source>
        <translation>لم يبدأ خادم الإرسال المصدَّر.</translation>
    </message>
    <message>
        <source>The exported backend gave no answer. {fault}</source>
        <translation>لم يرد خادم الإرسال المصدَّر. {fault}</translation>
    </message>
    <message>
        <source>The exported backend signs; this submission did not get that far.</source>
        <translation>التوقيع من عمل خادم الإرسال المصدَّر؛ ولم يصل هذا الإرسال إلى تلك المرحلة.</translation>
    </message>
    <message>
        <source>The exported backend would give the submission up.</source>
        <translation>كان خادم الإرسال المصدَّر سيتخلى عن الإرسال.</translation>
    </message>
    <message>
        <source>The exported backend would keep the submission and try again.</source>
        <translation>كان خادم الإرسال المصدَّر سيحتفظ بالإرسال ويحاول مجددًا.</translation>
    </message>
    <message>
        <source>The exported backend would not send it again: the form asks for that.</source>
        <translation>ما كان خادم الإرسال المصدَّر ليعيد إرساله: هذا ما يطلبه النموذج.</translation>
    </message>
    <message>
        <source>The exported backend would sound an alarm, wait, and try again.</source>
        <translation>كان خادم الإرسال المصدَّر سيطلق إنذارًا وينتظر ثم يحاول مجددًا.</translation>
    </message>
    <message>
        <source>The exported backend would try again, so it may arrive twice.</source>
        <translation>كان خادم الإرسال المصدَّر سيحاول مجددًا، فقد يصل الإرسال مرتين.</translation>
    </message>
    <message>
        <source>The fault is its own: try again later. {would}</source>
        <translation>الخلل من طرفه: حاول مجددًا لاحقًا. {would}</translation>
    </message>
    <message>
        <source>The fault {fault} takes no seconds.</source>
        <translation>العطل {fault} لا يقبل ثواني.</translation>
    </message>
    <message>
        <source>The fault {fault} takes whole seconds from 0 to {most:,}, and not {value!r}.</source>
        <translation>يقبل العطل {fault} ثواني صحيحة من 0 إلى {most:,}، وليس {value!r}.</translation>
    </message>
    <message>
        <source>The field is hidden, and its settings say what it delivers then.</source>
        <translation>الحقل مخفي، وتحدد إعداداته ما يسلّمه حينئذ.</translation>
    </message>
    <message>
        <source>The field that this asked about was deleted. Choose another, or remove it.</source>
        <translation>حُذف الحقل الذي يسأل عنه هذا الشرط. اختر حقلًا آخر، أو أزل الشرط.</translation>
    </message>
    <message>
        <source>The fields in the order shown.</source>
        <translation>الحقول بترتيب ظهورها.</translation>
    </message>
    <message>
        <source>The fields of the step stay, without its condition</source>
        <translation>تبقى حقول الخطوة من دون شرطها</translation>
    </message>
    <message>
        <source>The fields of the step stay, without its condition; the rest is removed</source>
        <translation>تبقى حقول الخطوة من دون شرطها، ويُزال الباقي</translation>
    </message>
    <message>
        <source>The fields on the clipboard cannot be read. {fault}</source>
        <translation>تتعذر قراءة الحقول من الحافظة. {fault}</translation>
    </message>
    <message>
        <source>The fields that rules are about appear here, to try the rules with answers.</source>
        <translation>تظهر هنا الحقول التي تخصها القواعد، لتجربة القواعد بإجابات.</translation>
    </message>
    <message>
        <source>The file does not name the language of its texts: {language} is assumed.</source>
        <translation>لا يسمّي الملف لغة نصوصه: تُفترض اللغة {language}.</translation>
    </message>
    <message>
        <source>The file has more parts than a report can name ({most:,}).</source>
        <translation>في الملف أجزاء أكثر مما يمكن لتقرير أن يذكره ({most:,}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not JSON: {problem}.</source>
        <translation>الملف ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>The file is not there: it was moved or deleted.</source>
        <translation>الملف غير موجود: نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The file is rewritten, so that nothing of them stays in it.</source>
        <translation>يُعاد كتابة الملف كي لا يبقى منها شيء فيه.</translation>
    </message>
    <message>
        <source>The file is too large to be a project (over {most} MiB).</source>
        <translation>الملف أكبر من أن يكون مشروعًا (يزيد على {most} ميبيبايت).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The file stays as it is, and the panes that you put up now are not kept.</source>
        <translation>يبقى الملف كما هو، ولا تُحفظ اللوحات التي تفتحونها الآن.</translation>
    </message>
    <message>
        <source>The file stays as it is, and what you change now lasts until the app is closed.</source>
        <translation>يبقى الملف كما هو، وما تغيّرونه الآن يدوم حتى إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>The files are not known while the form has problems.</source>
        <translation>الملفات غير معروفة ما دامت في النموذج مشكلات.</translation>
    </message>
    <message>
        <source>The first column names the texts. Go to the column of a language.</source>
        <translation>العمود الأول يسمّي النصوص. انتقل إلى عمود لغة.</translation>
    </message>
    <message>
        <source>The first row has names of fields, and words such as expect.status.</source>
        <translation>يحوي الصف الأول أسماء حقول، وكلمات مثل expect.status.</translation>
    </message>
    <message>
        <source>The first row has names of the form&apos;s fields, as they are delivered.</source>
        <translation>يحوي الصف الأول أسماء حقول النموذج كما تُسلَّم.</translation>
    </message>
    <message>
        <source>The first row names the columns: label, name, kind, required, options, hint, …</source>
        <translation>يسمّي الصف الأول الأعمدة: label, name, kind, required, options, hint, …</translation>
    </message>
    <message>
        <source>The first row of an XLSForm names its columns: type, name, label, …</source>
        <translation>يسمّي الصف الأول في XLSForm أعمدته: type, name, label, …</translation>
    </message>
    <message>
        <source>The folder of the key pairs could not be read: {folder} ({reason}).</source>
        <translation>تعذرت قراءة مجلد أزواج المفاتيح: {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The form cannot be exported now: see Export.</source>
        <translation>لا يمكن تصدير النموذج الآن: انظر «تصدير».</translation>
    </message>
    <message>
        <source>The form changed while the report was shown.</source>
        <translation>تغيّر النموذج أثناء عرض التقرير.</translation>
    </message>
    <message>
        <source>The form closes its window</source>
        <translation>النموذج يغلق نافذته</translation>
    </message>
    <message>
        <source>The form has a problem: {problem}</source>
        <translation>في النموذج مشكلة: {problem}</translation>
    </message>
    <message>
        <source>The form has a problem: {problem} (and {count} more)</source>
        <translation>في النموذج مشكلة: {problem} (و{count} غيرها)</translation>
    </message>
    <message>
        <source>The form has changed: make the sets once more.</source>
        <translation>تغيّر النموذج: أنشئوا المجموعات مرة أخرى.</translation>
    </message>
    <message>
        <source>The form has no field {name}.</source>
        <translation>لا يوجد في النموذج حقل {name}.</translation>
    </message>
    <message>
        <source>The form has no language {tag}. Add it to the form first, or leave it out.</source>
        <translation>لا لغة في النموذج بالوسم {tag}. أضفها إلى النموذج أولًا، أو احذفها من الملف.</translation>
    </message>
    <message>
        <source>The form has no such text (any more).</source>
        <translation>لا نص كهذا في النموذج (بعد الآن).</translation>
    </message>
    <message>
        <source>The form has nothing to answer yet. Add a field from the palette.</source>
        <translation>ليس في النموذج ما يُجاب عنه بعد. أضف حقلًا من لوحة الحقول.</translation>
    </message>
    <message>
        <source>The form has one language. Add another one, and translate its texts here.</source>
        <translation>للنموذج لغة واحدة. أضف لغة أخرى، وترجم نصوصه هنا.</translation>
    </message>
    <message>
        <source>The form has problems that keep it from being sent</source>
        <translation>في النموذج مشاكل تمنع إرساله</translation>
    </message>
    <message>
        <source>The form has problems that keep it from being shown</source>
        <translation>في النموذج مشاكل تمنع عرضه</translation>
    </message>
    <message>
        <source>The form has problems, so a sample form is shown in its colours</source>
        <translation>في النموذج مشاكل، فيُعرض نموذج تجريبي بألوانه</translation>
    </message>
    <message>
        <source>The form has this language already.</source>
        <translation>هذه اللغة موجودة في النموذج بالفعل.</translation>
    </message>
    <message>
        <source>The form has {count} fields; {most} are the most.</source>
        <translation>عدد حقول النموذج {count}؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>The form is filled in and sent once for each case. Whatever the chat does, the answers have to arrive once, and the person has to be told.</source>
        <translation>يُملأ النموذج ويُرسل مرة واحدة لكل حالة. مهما فعلت المحادثة، يجب أن تصل الإجابات مرة واحدة، ويجب إعلام الشخص بذلك.</translation>
    </message>
    <message>
        <source>The form is not translated into {language}.</source>
        <translation>النموذج غير مترجم إلى {language}.</translation>
    </message>
    <message>
        <source>The form is too large to be saved (over {most} MiB).</source>
        <translation>النموذج أكبر من أن يُحفظ (يزيد على {most} ميبيبايت).</translation>
    </message>
    <message>
        <source>The form names no key pair, so there is none to compare with.</source>
        <translation>لا يسمّي النموذج زوج مفاتيح، فلا يوجد ما يُقارن به.</translation>
    </message>
    <message>
        <source>The form needs a title in its first language.</source>
        <translation>يحتاج النموذج إلى عنوان بلغته الأولى.</translation>
    </message>
    <message>
        <source>The form needs a wording in its first language.</source>
        <translation>يحتاج النموذج إلى صياغة بلغته الأولى.</translation>
    </message>
    <message>
        <source>The form needs at least one language.</source>
        <translation>يحتاج النموذج إلى لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The form of this export is not kept.</source>
        <translation>نموذج هذا التصدير غير محفوظ.</translation>
    </message>
    <message>
        <source>The form speaks one language.</source>
        <translation>للنموذج لغة واحدة.</translation>
    </message>
    <message>
        <source>The form uses this key pair already.</source>
        <translation>يستخدم النموذج زوج المفاتيح هذا بالفعل.</translation>
    </message>
    <message>
        <source>The form was changed elsewhere. Your text is kept. It has a fault. {fault}</source>
        <translation>غُيّر النموذج في مكان آخر. نصك محفوظ. فيه خطأ. {fault}</translation>
    </message>
    <message>
        <source>The form was changed elsewhere. Your text is kept. It is not the form now.</source>
        <translation>غُيّر النموذج في مكان آخر. نصك محفوظ. وهو الآن غير النموذج.</translation>
    </message>
    <message>
        <source>The form&apos;s id must be 1 to 64 letters, digits, - or _.</source>
        <translation>يجب أن يتكون معرّف النموذج من 1 إلى 64 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>The form&apos;s integrations are let in, and others refused.</source>
        <translation>تُقبل تكاملات النموذج، ويُرفض غيرها.</translation>
    </message>
    <message>
        <source>The form&apos;s own key pair</source>
        <translation>زوج مفاتيح النموذج</translation>
    </message>
    <message>
        <source>The form&apos;s own key pair ({fingerprint}…) is not stored here.</source>
        <translation>زوج مفاتيح النموذج ({fingerprint}…) غير محفوظ هنا.</translation>
    </message>
    <message>
        <source>The form&apos;s own page may not send.</source>
        <translation>لا يُسمح لصفحة النموذج نفسها بالإرسال.</translation>
    </message>
    <message>
        <source>The form&apos;s own page may send, and pages of other sites may not.</source>
        <translation>يُسمح لصفحة النموذج نفسها بالإرسال، ولا يُسمح لصفحات المواقع الأخرى.</translation>
    </message>
    <message>
        <source>The form&apos;s own way to say what the page says by itself.</source>
        <translation>كيف يقول النموذج بكلماته ما تقوله الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The form&apos;s own wording around its fields.</source>
        <translation>صياغة النموذج الخاصة حول حقوله.</translation>
    </message>
    <message>
        <source>The form&apos;s own words for a broken rule.</source>
        <translation>كلمات النموذج الخاصة بقاعدة مخالَفة.</translation>
    </message>
    <message>
        <source>The form&apos;s own words for broken rules.</source>
        <translation>كلمات النموذج الخاصة بالقواعد المخالَفة.</translation>
    </message>
    <message>
        <source>The form&apos;s page</source>
        <translation>صفحة النموذج</translation>
    </message>
    <message>
        <source>The form&apos;s page: {scheme}</source>
        <translation>صفحة النموذج: {scheme}</translation>
    </message>
    <message>
        <source>The form&apos;s rules refuse these values. {list}</source>
        <translation>ترفض قواعد النموذج هذه القيم. {list}</translation>
    </message>
    <message>
        <source>The grid ends here: {cells} had no room.</source>
        <translation>ينتهي الجدول هنا، وما لم يتسع له المكان: {cells}.</translation>
    </message>
    <message>
        <source>The grid ends here: {rows} and {columns} had no room.</source>
        <translation>ينتهي الجدول هنا، وما لم يتسع له المكان: {rows} و{columns}.</translation>
    </message>
    <message>
        <source>The header Authorization has no scheme, and must be Bearer with a token.</source>
        <translation>الترويسة Authorization بلا مخطط، ويجب أن تكون Bearer مع رمز.</translation>
    </message>
    <message>
        <source>The header Authorization is Bearer without a token, and must have one.</source>
        <translation>الترويسة Authorization هي Bearer بلا رمز، ويجب أن يكون لها رمز.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, and must be Bearer with a token.</source>
        <translation>الترويسة Authorization مفقودة، ويجب أن تكون Bearer مع رمز.</translation>
    </message>
    <message>
        <source>The header Authorization is {scheme}, and must be Bearer with a token.</source>
        <translation>الترويسة Authorization هي {scheme}، ويجب أن تكون Bearer مع رمز.</translation>
    </message>
    <message>
        <source>The header parameter crit is not a list of names.</source>
        <translation>معلمة الترويسة crit ليست قائمة أسماء.</translation>
    </message>
    <message>
        <source>The header parameter {name} is not a text.</source>
        <translation>معلمة الترويسة {name} ليست نصًا.</translation>
    </message>
    <message>
        <source>The header {name} does not hold for half a year.</source>
        <translation>الترويسة {name} لا تسري لمدة نصف سنة.</translation>
    </message>
    <message>
        <source>The header {name} is another one than exported.</source>
        <translation>الترويسة {name} تختلف عن المصدَّرة.</translation>
    </message>
    <message>
        <source>The header {name} is missing.</source>
        <translation>الترويسة {name} مفقودة.</translation>
    </message>
    <message>
        <source>The header {name} is missing; it is 1 to 128 letters, digits, - or _.</source>
        <translation>الترويسة {name} مفقودة؛ وهي من 1 إلى 128 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>The header {name} is not exported.</source>
        <translation>الترويسة {name} غير مصدَّرة.</translation>
    </message>
    <message>
        <source>The header {name} is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>قيمة الترويسة {name} هي {value}؛ تتكون من 1 إلى 128 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>The highest grade.</source>
        <translation>أعلى درجة.</translation>
    </message>
    <message>
        <source>The history lists nothing.</source>
        <translation>لا يعرض السجل أي شيء.</translation>
    </message>
    <message>
        <source>The id {id!r} is empty or used twice.</source>
        <translation>المعرّف {id!r} فارغ أو مستخدم مرتين.</translation>
    </message>
    <message>
        <source>The input {type} became a text.</source>
        <translation>أصبح الإدخال {type} نصًا.</translation>
    </message>
    <message>
        <source>The integration id in the address is {value}; it is 1 to 128 letters, digits, - or _.</source>
        <translation>معرّف التكامل في العنوان هو {value}؛ يتكون من 1 إلى 128 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>The integration {integration} is listed twice.</source>
        <translation>التكامل {integration} مُدرج مرتين.</translation>
    </message>
    <message>
        <source>The integration {integration} is refused.</source>
        <translation>التكامل {integration} مرفوض.</translation>
    </message>
    <message>
        <source>The integration&apos;s id, [A-Za-z0-9_-]{1,128}.</source>
        <translation>معرّف التكامل، [A-Za-z0-9_-]{1,128}.</translation>
    </message>
    <message>
        <source>The key has to be 8 to 64 letters, digits, hyphens or underscores.</source>
        <translation>يجب أن يتكون المفتاح من 8 إلى 64 حرفًا أو رقمًا أو شرطة أو شرطة سفلية.</translation>
    </message>
    <message>
        <source>The key is encrypted: type its passphrase.</source>
        <translation>المفتاح مشفر: اكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>The key pair needs a name.</source>
        <translation>يحتاج زوج المفاتيح إلى اسم.</translation>
    </message>
    <message>
        <source>The key pair of this form</source>
        <translation>زوج مفاتيح هذا النموذج</translation>
    </message>
    <message>
        <source>The key pair “{name}” expired on {day}. Replace it by a new one.</source>
        <translation>انتهت صلاحية زوج المفاتيح «{name}» في {day}. استبدله بزوج جديد.</translation>
    </message>
    <message>
        <source>The key pair “{name}” expires on {day}, today. Replace it by a new one before that.</source>
        <translation>تنتهي صلاحية زوج المفاتيح «{name}» في {day}، أي اليوم. استبدله بزوج جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>The key pairs in it are not lost: make the folder readable.</source>
        <translation>أزواج المفاتيح التي فيه لم تُفقد: اجعل المجلد قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>The key&apos;s fingerprint must be 64 hex digits. Choose the key pair again.</source>
        <translation>يجب أن تتكون بصمة المفتاح من 64 رقمًا ست عشريًا. اختر زوج المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>The keyboard that phones show; empty for the usual one.</source>
        <translation>لوحة المفاتيح التي تعرضها الهواتف؛ فارغة للمعتادة.</translation>
    </message>
    <message>
        <source>The kind “{written}” is not known; it became {kind}.</source>
        <translation>النوع «{written}» غير معروف؛ وأصبح {kind}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The layout does not show it.</source>
        <translation>لا يعرضه التخطيط.</translation>
    </message>
    <message>
        <source>The layout shows no question; all of the schema are taken.</source>
        <translation>لا يعرض التخطيط أي سؤال؛ أُخذت كل أسئلة المخطط.</translation>
    </message>
    <message>
        <source>The ledger has no submission {number} any more.</source>
        <translation>لم يعد الإرسال رقم {number} في السجل.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>سجل الإرسالات تالف.</translation>
    </message>
    <message>
        <source>The ledger was damaged. It was set aside as {file}, and a new one was begun.</source>
        <translation>كان سجل الإرسالات تالفًا. نُحّي جانبًا باسم {file}، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of the app. It was set aside as {file}, and a new one was begun.</source>
        <translation>كُتب سجل الإرسالات بإصدار أحدث من التطبيق. نُحّي جانبًا باسم {file}، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The ledger {file} could not be used: {reason}.</source>
        <translation>تعذّر استخدام سجل الإرسالات {file}: {reason}.</translation>
    </message>
    <message>
        <source>The line above is its own.</source>
        <translation>السطر أعلاه صادر عنه.</translation>
    </message>
    <message>
        <source>The list is too large.</source>
        <translation>القائمة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>The log of key pairs could not be written: {reason}.</source>
        <translation>تعذّرت كتابة سجل أزواج المفاتيح: {reason}.</translation>
    </message>
    <message>
        <source>The log&apos;s line outbox_failed says what is wrong.</source>
        <translation>يوضح السطر ⁦outbox_failed⁩ في السجل سبب المشكلة.</translation>
    </message>
    <message>
        <source>The longest answers</source>
        <translation>أطول الإجابات</translation>
    </message>
    <message>
        <source>The longest answers to all fields take {needed} KiB together, but only {most} KiB can be sent at once. Allow fewer characters, first of all in {field}.</source>
        <translation>تحتاج أطول إجابات الحقول كلها معًا إلى {needed} كيبيبايت، ولا يمكن إرسال أكثر من {most} كيبيبايت دفعة واحدة. اسمح بأحرف أقل، وأولًا في {field}.</translation>
    </message>
    <message>
        <source>The lowest grade, 0 or 1.</source>
        <translation>أدنى درجة، 0 أو 1.</translation>
    </message>
    <message>
        <source>The manual has no page {path}.</source>
        <translation>لا توجد في الدليل صفحة {path}.</translation>
    </message>
    <message>
        <source>The manual is missing.</source>
        <translation>الدليل مفقود.</translation>
    </message>
    <message>
        <source>The more we know, the sooner it works again.</source>
        <translation>كلما عرفنا أكثر، عاد إلى العمل أسرع.</translation>
    </message>
    <message>
        <source>The name is yours alone: forms and servers know a key pair by its fingerprint.</source>
        <translation>الاسم لك وحدك: فالنماذج والخوادم تعرف زوج المفاتيح ببصمته.</translation>
    </message>
    <message>
        <source>The name of the submission&apos;s id must be a context name of its own, such as submission_id.</source>
        <translation>يجب أن يكون اسم معرّف الإرسال اسم سياق مستقلًا، مثل ⁦submission_id⁩.</translation>
    </message>
    <message>
        <source>The notes or a tag are too long.</source>
        <translation>الملاحظات أو إحدى العلامات أطول من اللازم.</translation>
    </message>
    <message>
        <source>The old name cannot be used here.</source>
        <translation>لا يمكن استخدام الاسم القديم هنا.</translation>
    </message>
    <message>
        <source>The oldest go first, by themselves. Tokens and answers to sensitive fields are never kept.</source>
        <translation>يذهب الأقدم أولًا تلقائيًا. لا تُحفظ الرموز ولا إجابات الحقول الحساسة أبدًا.</translation>
    </message>
    <message>
        <source>The open form uses this key pair, so it cannot be deleted. Choose another key pair for the form first.</source>
        <translation>يستخدم النموذج المفتوح زوج المفاتيح هذا، لذلك لا يمكن حذفه. اختر زوج مفاتيح آخر للنموذج أولًا.</translation>
    </message>
    <message>
        <source>The other answer became an option and a text.</source>
        <translation>أصبحت الإجابة «غير ذلك» خيارًا ونصًا.</translation>
    </message>
    <message>
        <source>The package index in use has other files than this form was made with, so nothing was installed. Set PIP_INDEX_URL to one that you trust.</source>
        <translation>يحتوي فهرس الحزم المستخدم على ملفات غير التي أُعدّ بها هذا النموذج، فلم يُثبَّت شيء. اضبط ⁦PIP_INDEX_URL⁩ على فهرس تثق به.</translation>
    </message>
    <message>
        <source>The package index in use lacks {package}. Set PIP_INDEX_URL to one that has it.</source>
        <translation>لا يحتوي فهرس الحزم المستخدم على {package}. اضبط ⁦PIP_INDEX_URL⁩ على فهرس يحتوي عليها.</translation>
    </message>
    <message>
        <source>The page allows more than it needs.</source>
        <translation>تسمح الصفحة بأكثر مما تحتاج.</translation>
    </message>
    <message>
        <source>The page around it closes the form</source>
        <translation>الصفحة المحيطة تغلق النموذج</translation>
    </message>
    <message>
        <source>The page around it does not answer</source>
        <translation>الصفحة المحيطة لا تجيب</translation>
    </message>
    <message>
        <source>The page came to no end within a minute.</source>
        <translation>لم تنتهِ الصفحة خلال دقيقة.</translation>
    </message>
    <message>
        <source>The page cannot be shown.</source>
        <translation>لا يمكن عرض الصفحة.</translation>
    </message>
    <message>
        <source>The page comes with the exported headers.</source>
        <translation>تأتي الصفحة بالترويسات المصدَّرة.</translation>
    </message>
    <message>
        <source>The page context stands under {places}, and must stand under {wanted}.</source>
        <translation>سياق الصفحة تحت {places}، ويجب أن يكون تحت {wanted}.</translation>
    </message>
    <message>
        <source>The page could not be checked, as it does not answer.</source>
        <translation>تعذّر فحص الصفحة لأنها لا تستجيب.</translation>
    </message>
    <message>
        <source>The page could not be checked: {reason}</source>
        <translation>تعذّر فحص الصفحة: {reason}</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>تعذر فتح الصفحة.</translation>
    </message>
    <message>
        <source>The page could not be served: {reason}.</source>
        <translation>تعذّر تقديم الصفحة من هذا الجهاز: {reason}.</translation>
    </message>
    <message>
        <source>The page did not answer, so it was opened again.</source>
        <translation>لم تستجب الصفحة، لذلك فُتحت من جديد.</translation>
    </message>
    <message>
        <source>The page did not load</source>
        <translation>لم تُحمَّل الصفحة</translation>
    </message>
    <message>
        <source>The page did not open.</source>
        <translation>لم تُفتح الصفحة.</translation>
    </message>
    <message>
        <source>The page did not say what it shows.</source>
        <translation>لم تُخبر الصفحة بما تعرضه.</translation>
    </message>
    <message>
        <source>The page did not send.</source>
        <translation>لم ترسل الصفحة الإجابات.</translation>
    </message>
    <message>
        <source>The page did not send: {reason}</source>
        <translation>لم ترسل الصفحة الإجابات: {reason}</translation>
    </message>
    <message>
        <source>The page has no form with controls.</source>
        <translation>لا نموذج بعناصر تحكم في الصفحة.</translation>
    </message>
    <message>
        <source>The page has too many elements.</source>
        <translation>عناصر الصفحة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The page is not below a path.</source>
        <translation>الصفحة ليست تحت مسار.</translation>
    </message>
    <message>
        <source>The page is shown without the slash at its end, too.</source>
        <translation>تُعرض الصفحة أيضًا دون الشرطة المائلة في نهاية العنوان.</translation>
    </message>
    <message>
        <source>The page is this export, byte by byte.</source>
        <translation>الصفحة مطابقة لهذا التصدير بايتًا ببايت.</translation>
    </message>
    <message>
        <source>The page never sends a value of this type.</source>
        <translation>لا ترسل الصفحة أبدًا قيمة من هذا النوع.</translation>
    </message>
    <message>
        <source>The page never sends such values.</source>
        <translation>لا ترسل الصفحة أبدًا قيمًا كهذه.</translation>
    </message>
    <message>
        <source>The page of {origin} may not send.</source>
        <translation>لا يُسمح للصفحة ذات المصدر (origin) {origin} بالإرسال.</translation>
    </message>
    <message>
        <source>The page offers no way to enter this answer to {fields}.</source>
        <translation>لا تتيح الصفحة إدخال هذه الإجابة في: {fields}.</translation>
    </message>
    <message>
        <source>The page says that it is in {encoding}, and is not.</source>
        <translation>تذكر الصفحة أن ترميزها {encoding}، وهي ليست كذلك.</translation>
    </message>
    <message>
        <source>The page sent its answers.</source>
        <translation>أرسلت الصفحة الإجابات.</translation>
    </message>
    <message>
        <source>The page shows “{screen}”.</source>
        <translation>تعرض الصفحة «{screen}».</translation>
    </message>
    <message>
        <source>The page stops again and again, so it is not opened again by itself.</source>
        <translation>تتوقف الصفحة مرارًا، لذلك لا تُفتح من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The page to the chat: {message}</source>
        <translation>الصفحة إلى المحادثة: {message}</translation>
    </message>
    <message>
        <source>The page would ask for a file</source>
        <translation>كانت الصفحة ستطلب ملفًا</translation>
    </message>
    <message>
        <source>The page would open {url}</source>
        <translation>كانت الصفحة ستفتح {url}</translation>
    </message>
    <message>
        <source>The page would send this, and the backend would refuse it:</source>
        <translation>كانت الصفحة سترسل هذا، وكان خادم الإرسال سيرفضه:</translation>
    </message>
    <message>
        <source>The page would show a box: {message}</source>
        <translation>كانت الصفحة ستعرض مربع رسالة: {message}</translation>
    </message>
    <message>
        <source>The page&apos;s address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>The page&apos;s heading and title.</source>
        <translation>ترويسة الصفحة وعنوانها.</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot be read.</source>
        <translation>تتعذر قراءة نص الصفحة البرمجي.</translation>
    </message>
    <message>
        <source>The panes of the preview cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة لوحات المعاينة: {reason}.</translation>
    </message>
    <message>
        <source>The parameter&apos;s or variable&apos;s name.</source>
        <translation>اسم المعامل أو المتغير.</translation>
    </message>
    <message>
        <source>The parameters hold {secret}; they were not kept.</source>
        <translation>تحتوي المعلمات على {secret}، ولم تُحفظ.</translation>
    </message>
    <message>
        <source>The parameters in {path} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة المعلمات في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>عبارة المرور &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>The passphrase is not text (UTF-8).</source>
        <translation>عبارة المرور ليست نصًا (UTF-8).</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>The passphrase must have at least {least} characters.</source>
        <translation>يجب ألا يقل عدد أحرف عبارة المرور عن {least}.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” is forgotten; it will be asked for.</source>
        <translation>نُسيت عبارة مرور الزوج «{name}»؛ وستُطلب منك.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>The person is not told that the answers arrived.</source>
        <translation>لا يُعلَم الشخص بوصول الإجابات.</translation>
    </message>
    <message>
        <source>The person reads them once more and can go back to each.</source>
        <translation>يقرؤها الشخص مرة أخرى، ويمكنه العودة إلى كل منها.</translation>
    </message>
    <message>
        <source>The person saw</source>
        <translation>ما رآه الشخص</translation>
    </message>
    <message>
        <source>The person saw the form.</source>
        <translation>رأى الشخص النموذج.</translation>
    </message>
    <message>
        <source>The person saw “{screen}”.</source>
        <translation>رأى الشخص «{screen}».</translation>
    </message>
    <message>
        <source>The picture as a data: URL of PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>الصورة بعنوان data: بصيغة PNG أو JPEG أو GIF أو WebP أو SVG.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough.</source>
        <translation>لا يمكن تصغير الصورة بما يكفي.</translation>
    </message>
    <message>
        <source>The picture cannot be written as {type}.</source>
        <translation>لا يمكن كتابة الصورة بصيغة {type}.</translation>
    </message>
    <message>
        <source>The picture declares entities, which is refused.</source>
        <translation>تعلن الصورة عن كيانات (entities)، وهذا مرفوض.</translation>
    </message>
    <message>
        <source>The picture draws its parts again too often.</source>
        <translation>ترسم الصورة أجزاءها مرات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The picture has {count:,} bytes; {most:,} are the most for an SVG.</source>
        <translation>حجم الصورة {count:,} بايت؛ الحد الأقصى لملف SVG هو {most:,}.</translation>
    </message>
    <message>
        <source>The picture has {width:,} × {height:,} pixels.</source>
        <translation>أبعاد الصورة {width:,} × {height:,} بكسل.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>الصورة فارغة.</translation>
    </message>
    <message>
        <source>The picture is not a readable SVG: {fault}.</source>
        <translation>الصورة ليست SVG مقروءًا: {fault}.</translation>
    </message>
    <message>
        <source>The picture is not an SVG document.</source>
        <translation>الصورة ليست مستند SVG.</translation>
    </message>
    <message>
        <source>The picture is not valid Base64.</source>
        <translation>الصورة ليست Base64 صالحًا.</translation>
    </message>
    <message>
        <source>The picture is too intricate: {most:,} elements, {deepest} deep, are the most.</source>
        <translation>الصورة معقدة جدًا: الحد الأقصى {most:,} من العناصر، بعمق {deepest}.</translation>
    </message>
    <message>
        <source>The picture takes {count} characters; {most} are the most.</source>
        <translation>عدد أحرف الصورة {count}؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>The pictures were not taken, as the preview was left.</source>
        <translation>لم تُلتقط الصور لأنك غادرت المعاينة.</translation>
    </message>
    <message>
        <source>The platform accepted the test submission (HTTP).</source>
        <translation>قبلت المنصة الإرسال التجريبي (HTTP).</translation>
    </message>
    <message>
        <source>The platform takes any names, but its guide writes them in snake_case, unlike {names}. Keep them if the dialog reads them so, such as ${name}.</source>
        <translation>تقبل المنصة أي أسماء، لكن دليلها يكتبها بأسلوب ⁦snake_case⁩، بخلاف {names}. أبقها إن كان الحوار يقرؤها هكذا، مثل ${name}.</translation>
    </message>
    <message>
        <source>The platform&apos;s address must be https://host and no more (http only for this machine).</source>
        <translation>يجب أن يكون عنوان المنصة ⁦https://host⁩ دون زيادة (http لهذا الجهاز فقط).</translation>
    </message>
    <message>
        <source>The platform&apos;s side</source>
        <translation>جانب المنصة</translation>
    </message>
    <message>
        <source>The platform, or another address</source>
        <translation>المنصة، أو عنوان آخر</translation>
    </message>
    <message>
        <source>The private key is kept on this machine, encrypted. Your server gets a copy of it later; the platform gets the public key.</source>
        <translation>يُحفظ المفتاح الخاص مشفرًا على هذا الجهاز. يحصل خادمك لاحقًا على نسخة منه؛ وتحصل المنصة على المفتاح العام.</translation>
    </message>
    <message>
        <source>The private key is no longer on the clipboard.</source>
        <translation>لم يعد المفتاح الخاص في الحافظة.</translation>
    </message>
    <message>
        <source>The private key is on the clipboard. It is removed in {seconds} s.</source>
        <translation>المفتاح الخاص في الحافظة. يُزال خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The problems panel says what is wrong.</source>
        <translation>لوحة المشاكل تبيّن الخطأ.</translation>
    </message>
    <message>
        <source>The profile “{name}” is not there any more.</source>
        <translation>لم يعد الملف «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>The project has no file yet, so there is no place beside it.</source>
        <translation>ليس للمشروع ملف بعد، فلا مكان بجانبه.</translation>
    </message>
    <message>
        <source>The public key of “{name}” is on the clipboard: paste it into the integration&apos;s field YOUR PUBLIC KEY.</source>
        <translation>المفتاح العام للزوج «{name}» في الحافظة: الصقه في الحقل YOUR PUBLIC KEY الخاص بالتكامل.</translation>
    </message>
    <message>
        <source>The query is {value}, and must be one channel, such as ?channel=web.</source>
        <translation>الاستعلام هو {value}، ويجب أن يكون قناة واحدة، مثل ?⁦channel=web⁩.</translation>
    </message>
    <message>
        <source>The range became a number, as sliders here have whole numbers only.</source>
        <translation>أصبح النطاق عددًا، لأن المنزلقات هنا للأعداد الصحيحة فقط.</translation>
    </message>
    <message>
        <source>The reference is</source>
        <translation>صورة المرجع</translation>
    </message>
    <message>
        <source>The reference {reference} leads back to itself.</source>
        <translation>المرجع {reference} يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>The reference {reference} leads nowhere.</source>
        <translation>المرجع {reference} لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>The remembered passphrase is wrong.</source>
        <translation>عبارة المرور المحفوظة خاطئة.</translation>
    </message>
    <message>
        <source>The replacement of “{name}” is no longer under way.</source>
        <translation>لم يعد استبدال «{name}» جاريًا.</translation>
    </message>
    <message>
        <source>The requirements need another version of Python than the one at {path}.</source>
        <translation>تحتاج المتطلبات إلى إصدار من ⁦Python⁩ غير الموجود في {path}.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>خلايا الصف أكثر من أعمدة الصف الأول.</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>لا تسمية للصف.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>لا نوع للصف.</translation>
    </message>
    <message>
        <source>The rule&apos;s code, such as required or too_long.</source>
        <translation>رمز القاعدة، مثل required أو ⁦too_long⁩.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>أُوقف التشغيل.</translation>
    </message>
    <message>
        <source>The same answers go into the page in the browser engine, through Test, through the exported backend, and the way that the vendor&apos;s public template has. What each delivers to a simulated platform is compared.</source>
        <translation>توضع الإجابات نفسها في الصفحة في محرك المتصفح، وتمر بالاختبار وبخادم الإرسال المصدَّر وبطريقة القالب العام للشركة. ويُقارن ما تسلّمه كل طريقة إلى منصة محاكاة.</translation>
    </message>
    <message>
        <source>The same on every way that says something of it.</source>
        <translation>متماثل في كل طريقة تذكره.</translation>
    </message>
    <message>
        <source>The same seed makes the same answers; 0 makes the usual ones.</source>
        <translation>البذرة نفسها تعطي الإجابات نفسها؛ و0 يعطي المعتادة.</translation>
    </message>
    <message>
        <source>The same would be delivered as the last time.</source>
        <translation>سيُسلَّم ما سُلِّم في المرة السابقة نفسه.</translation>
    </message>
    <message>
        <source>The schema describes no object with properties.</source>
        <translation>لا يصف المخطط كائنًا له خصائص.</translation>
    </message>
    <message>
        <source>The schema has no such property.</source>
        <translation>لا يحتوي المخطط على خاصية كهذه.</translation>
    </message>
    <message>
        <source>The schema has no such question.</source>
        <translation>لا سؤال كهذا في المخطط.</translation>
    </message>
    <message>
        <source>The schema unfolds to too many parts.</source>
        <translation>يتفرع المخطط إلى أجزاء كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The section “Ready?” says what was found.</source>
        <translation>يذكر قسم «جاهز؟» ما عُثر عليه.</translation>
    </message>
    <message>
        <source>The self-check found a fault; see its steps.</source>
        <translation>وجد الفحص الذاتي خطأ؛ انظر خطواته.</translation>
    </message>
    <message>
        <source>The self-check starts what was exported as its own process, opens its page, submits through it to a simulated platform, and checks the delivery there. It uses a key pair made for the purpose.</source>
        <translation>يشغّل الفحص الذاتي ما صُدِّر كعملية مستقلة، ويفتح صفحته، ويرسل عبرها إلى منصة محاكاة، ويتحقق من التسليم هناك. ويستخدم زوج مفاتيح أُنشئ لهذا الغرض.</translation>
    </message>
    <message>
        <source>The server could not be reached, or broke the connection.</source>
        <translation>تعذّر الوصول إلى الخادم، أو قطع الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server does not say what time it is there.</source>
        <translation>لا يذكر الخادم الوقت عنده.</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>لا يذكر الخادم الوقت.</translation>
    </message>
    <message>
        <source>The server takes no more requests from this machine for now (429).</source>
        <translation>لا يقبل الخادم مزيدًا من الطلبات من هذا الجهاز حاليًا (429).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>شهادة الخادم غير موثوقة.</translation>
    </message>
    <message>
        <source>The server&apos;s clock agrees with the one here.</source>
        <translation>ساعة الخادم توافق الساعة هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s clock agrees with this machine&apos;s.</source>
        <translation>ساعة الخادم متوافقة مع ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} ahead of the one here.</source>
        <translation>ساعة الخادم متقدمة بمقدار {time} على الساعة هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} ahead of this machine&apos;s.</source>
        <translation>ساعة الخادم متقدمة على ساعة هذا الجهاز بمقدار {time}.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} behind the one here.</source>
        <translation>ساعة الخادم متأخرة بمقدار {time} عن الساعة هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is {time} behind this machine&apos;s.</source>
        <translation>ساعة الخادم متأخرة عن ساعة هذا الجهاز بمقدار {time}.</translation>
    </message>
    <message>
        <source>The sheet choices has no list “{name}”.</source>
        <translation>لا توجد في الورقة choices قائمة باسم «{name}».</translation>
    </message>
    <message>
        <source>The sheet survey has no column “type”.</source>
        <translation>لا يوجد عمود «type» في الورقة survey.</translation>
    </message>
    <message>
        <source>The signature does not belong to the public key.</source>
        <translation>التوقيع لا يخص المفتاح العام.</translation>
    </message>
    <message>
        <source>The signature is not that of {key}.</source>
        <translation>التوقيع ليس من زوج المفاتيح: {key}.</translation>
    </message>
    <message>
        <source>The signature is that of {key}.</source>
        <translation>التوقيع من زوج المفاتيح: {key}.</translation>
    </message>
    <message>
        <source>The simulator could not start: {reason}.</source>
        <translation>تعذّر تشغيل المحاكي: {reason}.</translation>
    </message>
    <message>
        <source>The simulator knows no fault {fault!r}.</source>
        <translation>لا يعرف المحاكي العطل {fault!r}.</translation>
    </message>
    <message>
        <source>The simulator received nothing.</source>
        <translation>لم يستلم المحاكي شيئًا.</translation>
    </message>
    <message>
        <source>The simulator&apos;s rules are inferred from the documentation; nobody has confirmed them on a live account.</source>
        <translation>قواعد المحاكي مستنتَجة من الوثائق؛ ولم يؤكدها أحد على حساب حقيقي.</translation>
    </message>
    <message>
        <source>The sites whose chat opens the form in a frame.</source>
        <translation>المواقع التي تفتح دردشتها النموذج في إطار.</translation>
    </message>
    <message>
        <source>The starter form {name!r} has no cases.</source>
        <translation>لا توجد حالات للنموذج الجاهز {name!r}.</translation>
    </message>
    <message>
        <source>The step&apos;s heading.</source>
        <translation>عنوان الخطوة.</translation>
    </message>
    <message>
        <source>The steps of a replacement could not be read: {files}.</source>
        <translation>تعذّرت قراءة خطوات استبدال: {files}.</translation>
    </message>
    <message>
        <source>The steps stand here once the form has no problems.</source>
        <translation>تظهر الخطوات هنا عندما يخلو النموذج من المشكلات.</translation>
    </message>
    <message>
        <source>The submission is nested too deep.</source>
        <translation>مستويات التداخل في الإرسال كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The submission is not JSON as it is defined.</source>
        <translation>الإرسال ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The submission is not UTF-8.</source>
        <translation>الإرسال ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The submission is not an object of parameters, answers and key.</source>
        <translation>الإرسال ليس كائنًا من معلمات وإجابات ومفتاح.</translation>
    </message>
    <message>
        <source>The submission is too large.</source>
        <translation>الإرسال كبير جدًا.</translation>
    </message>
    <message>
        <source>The submissions are deleted, but parts of them may still stand in the file. {reason}</source>
        <translation>حُذفت الإرسالات، لكن أجزاء منها قد تبقى في الملف. {reason}</translation>
    </message>
    <message>
        <source>The survey takes its {name} from {field}</source>
        <translation>يأخذ الاستبيان {name} من {field}</translation>
    </message>
    <message>
        <source>The system&apos;s keyring could not be used, so the passphrase was not remembered.</source>
        <translation>تعذّر استخدام حلقة مفاتيح النظام، لذلك لم تُحفظ عبارة المرور.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring remembers the passphrase of “{name}”.</source>
        <translation>تتذكر حلقة مفاتيح النظام عبارة مرور الزوج «{name}».</translation>
    </message>
    <message>
        <source>The table became a choice for each row.</source>
        <translation>أصبح الجدول اختيارًا لكل صف.</translation>
    </message>
    <message>
        <source>The table has more than {count:,} rows.</source>
        <translation>عدد صفوف الجدول يتجاوز {count:,}.</translation>
    </message>
    <message>
        <source>The table has more than {rows} rows or {columns} columns.</source>
        <translation>يتجاوز الجدول الحد: الصفوف {rows} أو الأعمدة {columns}.</translation>
    </message>
    <message>
        <source>The table has no cases.</source>
        <translation>لا حالات في الجدول.</translation>
    </message>
    <message>
        <source>The table has no first row.</source>
        <translation>ليس للجدول صف أول.</translation>
    </message>
    <message>
        <source>The table is damaged: a quote is not closed, text stands behind one, or a cell is far too long.</source>
        <translation>الجدول تالف: علامة اقتباس غير مغلقة، أو نص بعد علامة اقتباس، أو خلية طويلة جدًا.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>The table is not UTF-8.</source>
        <translation>الجدول ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The table is too large: over {count} MiB.</source>
        <translation>الجدول كبير جدًا: أكثر من {count} MiB.</translation>
    </message>
    <message>
        <source>The table would be read as another one.</source>
        <translation>سيُقرأ الجدول على نحو مختلف.</translation>
    </message>
    <message>
        <source>The targets of this form cannot be kept: {reason}.</source>
        <translation>يتعذر حفظ وجهات هذا النموذج: {reason}.</translation>
    </message>
    <message>
        <source>The targets of this form cannot be read: {reason}.</source>
        <translation>تتعذر قراءة وجهات هذا النموذج: {reason}.</translation>
    </message>
    <message>
        <source>The template has neither hidden nor calculated values.</source>
        <translation>ليس في القالب قيم مخفية ولا محسوبة.</translation>
    </message>
    <message>
        <source>The template has no control for several choices.</source>
        <translation>ليس في القالب عنصر لخيارات متعددة.</translation>
    </message>
    <message>
        <source>The template has no id for a submission.</source>
        <translation>ليس في القالب معرّف للإرسال.</translation>
    </message>
    <message>
        <source>The template has no rules of this form.</source>
        <translation>ليس في القالب قواعد هذا النموذج.</translation>
    </message>
    <message>
        <source>The template names the page context “page”, and the documentation “page_context”. Which of them is sent is a setting of the form.</source>
        <translation>يسمي القالب سياق الصفحة «⁦page⁩»، وتسميه الوثائق «⁦page_context⁩». ما يُرسل منهما يحدده إعداد في النموذج.</translation>
    </message>
    <message>
        <source>The template reads the conversation, and delivers nothing of it.</source>
        <translation>يقرأ القالب المحادثة ولا يسلّم شيئًا منها.</translation>
    </message>
    <message>
        <source>The template sends empty text where nothing was answered.</source>
        <translation>يرسل القالب نصًا فارغًا حيث لا إجابة.</translation>
    </message>
    <message>
        <source>The template sends every answer as text; this form sends a number.</source>
        <translation>يرسل القالب كل إجابة نصًا، وهذا النموذج يرسل رقمًا.</translation>
    </message>
    <message>
        <source>The template signs as an issuer of its own. The token issuer is a setting of the form.</source>
        <translation>يوقّع القالب باسم جهة إصدار خاصة به. وجهة إصدار الرمز إعداد في النموذج.</translation>
    </message>
    <message>
        <source>The temporary key pair of an earlier run is not known any more.</source>
        <translation>زوج المفاتيح المؤقت لتشغيل سابق لم يعد معروفًا.</translation>
    </message>
    <message>
        <source>The test submission was not delivered.</source>
        <translation>لم يُسلَّم الإرسال التجريبي.</translation>
    </message>
    <message>
        <source>The text in Source is not part of the form yet</source>
        <translation>النص في «المصدر» ليس جزءًا من النموذج بعد</translation>
    </message>
    <message>
        <source>The text in {language}</source>
        <translation>النص باللغة: {language}</translation>
    </message>
    <message>
        <source>The text is not JSON: {problem}.</source>
        <translation>النص ليس JSON: {problem}.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>النص ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large to be a project (over {most} MiB).</source>
        <translation>النص أكبر من أن يكون مشروعًا (يزيد على {most} ميبيبايت).</translation>
    </message>
    <message>
        <source>The text it starts with.</source>
        <translation>النص الذي يبدأ به.</translation>
    </message>
    <message>
        <source>The text says something else by now, so the translation is marked as stale.</source>
        <translation>تغيّر النص في هذه الأثناء، لذلك عُلّمت الترجمة قديمة.</translation>
    </message>
    <message>
        <source>The texts of the form take more than {most} MiB.</source>
        <translation>تتجاوز نصوص النموذج {most} ميبيبايت.</translation>
    </message>
    <message>
        <source>The theme on the clipboard cannot be read. {fault}</source>
        <translation>تتعذر قراءة السمة من الحافظة. {fault}</translation>
    </message>
    <message>
        <source>The time is over, so it was stopped.</source>
        <translation>انتهى الوقت فأُوقف.</translation>
    </message>
    <message>
        <source>The time of its {property}: the day is kept.</source>
        <translation>وقت خاصيته {property}: يُحتفظ باليوم.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>The token is good for {seconds:.1f} s more.</source>
        <translation>يبقى الرمز صالحًا {seconds:.1f} ث.</translation>
    </message>
    <message>
        <source>The token says:</source>
        <translation>يقول الرمز:</translation>
    </message>
    <message>
        <source>The token&apos;s claim iss.</source>
        <translation>المطالبة iss في الرمز.</translation>
    </message>
    <message>
        <source>The token&apos;s iss claim.</source>
        <translation>المطالبة iss في الرمز.</translation>
    </message>
    <message>
        <source>The token&apos;s issuer must be 1 to 200 visible ASCII characters.</source>
        <translation>يجب أن تتكون جهة إصدار الرمز من 1 إلى 200 حرف ASCII مرئي.</translation>
    </message>
    <message>
        <source>The two halves of “{name}” do not belong together.</source>
        <translation>نصفا زوج المفاتيح «{name}» لا ينتمي أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>The two passphrases are different. Type the second one again.</source>
        <translation>عبارتا المرور مختلفتان. اكتب الثانية من جديد.</translation>
    </message>
    <message>
        <source>The type of its result.</source>
        <translation>نوع نتيجته.</translation>
    </message>
    <message>
        <source>The type {type!r} does not exist here.</source>
        <translation>النوع {type!r} غير موجود هنا.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>The usual ones are shown. The file is kept as {file}.</source>
        <translation>تُعرض الوجهات المعتادة. يُحفظ الملف باسم {file}.</translation>
    </message>
    <message>
        <source>The usual, {usual}</source>
        <translation>المعتاد، {usual}</translation>
    </message>
    <message>
        <source>The value of a formula, as the spreadsheet program last had it.</source>
        <translation>قيمة صيغة، كما كانت آخر مرة في برنامج جداول البيانات.</translation>
    </message>
    <message>
        <source>The values do not fit the form: {fault}.</source>
        <translation>القيم لا تناسب النموذج: {fault}.</translation>
    </message>
    <message>
        <source>The variable that the conversation sees, such as first_name or firstName.</source>
        <translation>المتغير الذي تراه المحادثة، مثل ⁦first_name⁩ أو firstName.</translation>
    </message>
    <message>
        <source>The variables are no flat JSON object such as {&quot;visits&quot;: 3}.</source>
        <translation>المتغيرات ليست كائن JSON مسطحًا مثل {&quot;visits&quot;: 3}.</translation>
    </message>
    <message>
        <source>The variables are not JSON: {reason}.</source>
        <translation>المتغيرات ليست JSON: {reason}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s template would deliver something else here.</source>
        <translation>كان قالب الشركة سيسلّم هنا شيئًا آخر.</translation>
    </message>
    <message>
        <source>The visible label.</source>
        <translation>التسمية الظاهرة.</translation>
    </message>
    <message>
        <source>The word for no; empty for the page&apos;s own.</source>
        <translation>كلمة لا؛ فارغة لكلمة الصفحة نفسها.</translation>
    </message>
    <message>
        <source>The word for yes; empty for the page&apos;s own.</source>
        <translation>كلمة نعم؛ فارغة لكلمة الصفحة نفسها.</translation>
    </message>
    <message>
        <source>The wording in {language} has characters that a page cannot show.</source>
        <translation>في الصياغة باللغة {language} محارف لا تستطيع صفحة عرضها.</translation>
    </message>
    <message>
        <source>The wording in {language} has more than {most:,} characters.</source>
        <translation>عدد أحرف الصياغة باللغة {language} أكبر من {most:,}.</translation>
    </message>
    <message>
        <source>The wording in {language} shows {placeholders}, which is no field of the form.</source>
        <translation>تعرض الصياغة باللغة {language} ما ليس حقلًا في النموذج: {placeholders}.</translation>
    </message>
    <message>
        <source>The workbook has more cells than a form needs.</source>
        <translation>خلايا المصنف أكثر مما يحتاج إليه نموذج.</translation>
    </message>
    <message>
        <source>The workbook has more than {most} parts.</source>
        <translation>عدد أجزاء المصنف أكبر من {most}.</translation>
    </message>
    <message>
        <source>The workbook has more than {most} sheets.</source>
        <translation>عدد أوراق المصنف أكبر من {most}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”, which an XLSForm needs.</source>
        <translation>لا توجد في المصنف ورقة «survey» التي يحتاج إليها XLSForm.</translation>
    </message>
    <message>
        <source>The workbook holds macros.</source>
        <translation>يحوي المصنف وحدات ماكرو.</translation>
    </message>
    <message>
        <source>The workbook is damaged ({fault}).</source>
        <translation>المصنف تالف ({fault}).</translation>
    </message>
    <message>
        <source>The workbook is damaged, and cannot be unpacked.</source>
        <translation>المصنف تالف، ولا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>The workbook takes values from other files.</source>
        <translation>يأخذ المصنف قيمًا من ملفات أخرى.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MiB.</source>
        <translation>حجم المصنف بعد فك ضغطه أكبر من {most} ميبيبايت.</translation>
    </message>
    <message>
        <source>Theme of another form</source>
        <translation>سمة نموذج آخر</translation>
    </message>
    <message>
        <source>There are as many panes as the wall holds.</source>
        <translation>بلغ عدد اللوحات الحد الأقصى.</translation>
    </message>
    <message>
        <source>There are more than {most:,} options, which is more than a form needs.</source>
        <translation>يوجد أكثر من {most:,} خيار، وهو أكثر مما يحتاج إليه نموذج.</translation>
    </message>
    <message>
        <source>There are more than {most} fields, which is the most that a form can have.</source>
        <translation>عدد الحقول أكبر من {most}، وهو أقصى عدد يمكن أن يكون في نموذج.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>المتاح: {known}.</translation>
    </message>
    <message>
        <source>There can be {count} values at most.</source>
        <translation>أقصى عدد للقيم: {count}.</translation>
    </message>
    <message>
        <source>There is a key pair “{name}” already.</source>
        <translation>يوجد زوج مفاتيح باسم «{name}» بالفعل.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>يوجد ملف باسم «{name}» بالفعل.</translation>
    </message>
    <message>
        <source>There is more than is looked at: choose smaller folders.</source>
        <translation>يوجد أكثر مما يُفحص: اختر مجلدات أصغر.</translation>
    </message>
    <message>
        <source>There is more than one Authorization, and nothing says which counts.</source>
        <translation>توجد أكثر من ترويسة Authorization، ولا شيء يقول أيها المعتبر.</translation>
    </message>
    <message>
        <source>There is neither a picture nor a text on the clipboard.</source>
        <translation>لا توجد في الحافظة صورة ولا نص.</translation>
    </message>
    <message>
        <source>There is no HTML in this file.</source>
        <translation>لا HTML في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>لا توجد شهادة.</translation>
    </message>
    <message>
        <source>There is no colour in it.</source>
        <translation>لا يوجد فيها أي لون.</translation>
    </message>
    <message>
        <source>There is no column “key (keep)”, by which each text is found.</source>
        <translation>لا يوجد عمود «key (keep)» الذي يُعثر به على كل نص.</translation>
    </message>
    <message>
        <source>There is no column “label”.</source>
        <translation>لا يوجد عمود «label».</translation>
    </message>
    <message>
        <source>There is no column “{language}” with the texts of the form&apos;s first language, by which changed texts are told.</source>
        <translation>لا يوجد عمود «{language}» بنصوص لغة النموذج الأولى، الذي تُعرف به النصوص المتغيرة.</translation>
    </message>
    <message>
        <source>There is no export {id}.</source>
        <translation>لا يوجد تصدير {id}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف باسم {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} any more.</source>
        <translation>لم يعد المجلد {folder} موجودًا.</translation>
    </message>
    <message>
        <source>There is no key pair {name!r}.</source>
        <translation>لا يوجد زوج مفاتيح باسم {name!r}.</translation>
    </message>
    <message>
        <source>There is no node to trigger. Rating and feedback go to the platform&apos;s survey, not into the conversation&apos;s context.</source>
        <translation>لا توجد عقدة لتشغيلها. يذهب التقييم والملاحظات إلى استبيان المنصة، لا إلى سياق المحادثة.</translation>
    </message>
    <message>
        <source>There is no other project to look at yet. Choose a folder with projects.</source>
        <translation>لا يوجد مشروع آخر لفحصه بعد. اختر مجلدًا فيه مشاريع.</translation>
    </message>
    <message>
        <source>There is no page around it</source>
        <translation>لا توجد صفحة محيطة</translation>
    </message>
    <message>
        <source>There is no page around it, and nothing closes the form</source>
        <translation>لا توجد صفحة محيطة، ولا شيء يغلق النموذج</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>لا صورة فيه.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>There is no starter form of the kind {kind} with “{words}”.</source>
        <translation>لا يوجد نموذج جاهز من النوع «{kind}» فيه «{words}».</translation>
    </message>
    <message>
        <source>There is no starter form of the kind {kind}.</source>
        <translation>لا يوجد نموذج جاهز من النوع «{kind}».</translation>
    </message>
    <message>
        <source>There is no starter form with “{words}”.</source>
        <translation>لا يوجد نموذج جاهز فيه «{words}».</translation>
    </message>
    <message>
        <source>There is no starter form {name!r}.</source>
        <translation>لا يوجد نموذج جاهز باسم {name!r}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>There is no theme on the clipboard.</source>
        <translation>لا توجد سمة في الحافظة.</translation>
    </message>
    <message>
        <source>There is no translation yet.</source>
        <translation>لا ترجمة بعد.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>لا شيء في {path}.</translation>
    </message>
    <message>
        <source>There is nothing at {path}; submissions go to /v1/CHANNEL/INTEGRATION/webview and /v1/survey/INTEGRATION.</source>
        <translation>لا يوجد شيء في {path}؛ تُرسل الإرسالات إلى ⁦/v1/CHANNEL/INTEGRATION/webview⁩ و⁦/v1/survey/INTEGRATION⁩.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>لا يوجد ما يُضبط.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There was no response in time; it may still have been delivered.</source>
        <translation>لم يصل رد في الوقت المحدد؛ ومع ذلك ربما تم التسليم.</translation>
    </message>
    <message>
        <source>There was no response.
{fault}</source>
        <translation>لم يصل أي رد.
{fault}</translation>
    </message>
    <message>
        <source>There was no time left for this: the server answers too slowly.</source>
        <translation>لم يبقَ وقت لهذا: الخادم يرد ببطء شديد.</translation>
    </message>
    <message>
        <source>There were too many requests: wait a moment, then send again.</source>
        <translation>الطلبات كثيرة جدًا: انتظر لحظة، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>These answers cannot be sent as they are.</source>
        <translation>لا يمكن إرسال هذه الإجابات كما هي.</translation>
    </message>
    <message>
        <source>These changes were not saved yet.</source>
        <translation>لم تُحفظ هذه التغييرات بعد.</translation>
    </message>
    <message>
        <source>These do: {faults}.</source>
        <translation>هذه تقبلها: {faults}.</translation>
    </message>
    <message>
        <source>These parameters cannot be kept: {reason}.</source>
        <translation>تعذّر حفظ هذه المعلمات: {reason}.</translation>
    </message>
    <message>
        <source>These were the bytes of an earlier submission.</source>
        <translation>كانت هذه بايتات إرسال سابق.</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>تُفقد إن لم تحفظها.</translation>
    </message>
    <message>
        <source>They are not saved.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>هما متطابقان</translation>
    </message>
    <message>
        <source>They were sent from {first} to {last}.</source>
        <translation>أُرسلت من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>This JSON is not a form that can be read.</source>
        <translation>ليس JSON هذا نموذجًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This archive is not a workbook (.xlsx).</source>
        <translation>هذا الأرشيف ليس مصنفًا (⁦.xlsx)⁩.</translation>
    </message>
    <message>
        <source>This asks about the field itself. Choose another, or remove it.</source>
        <translation>يسأل هذا الشرط عن الحقل نفسه. اختر حقلًا آخر، أو أزل الشرط.</translation>
    </message>
    <message>
        <source>This begins once the page is shown.</source>
        <translation>سيبدأ هذا بمجرد عرض الصفحة.</translation>
    </message>
    <message>
        <source>This cannot be undone. A server that has the private key goes on working, and the platform goes on taking what it signs; but here nothing can be tested or handed out with this key pair any more.</source>
        <translation>لا يمكن التراجع عن هذا. الخادم الذي لديه المفتاح الخاص يواصل العمل، والمنصة تواصل قبول ما يوقّعه؛ لكن لا يمكن هنا بعد ذلك اختبار شيء أو تسليمه بزوج المفاتيح هذا.</translation>
    </message>
    <message>
        <source>This case is not in the table of cases any more.</source>
        <translation>لم تعد هذه الحالة موجودة في جدول الحالات.</translation>
    </message>
    <message>
        <source>This cell holds an error.</source>
        <translation>في هذه الخلية خطأ.</translation>
    </message>
    <message>
        <source>This cell of our own export is not JSON.</source>
        <translation>هذه الخلية من تصديرنا ليست JSON.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>هذا العمود لا يُستخدم.</translation>
    </message>
    <message>
        <source>This computer is in no network that a phone could be in.</source>
        <translation>هذا الحاسوب ليس في أي شبكة يمكن أن يكون فيها هاتف.</translation>
    </message>
    <message>
        <source>This computer is not in {network} any more, so it was stopped.</source>
        <translation>لم يعد هذا الحاسوب ضمن {network}، لذلك أُوقفت الإتاحة.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>This depends on it. Choose a line to go there.</source>
        <translation>هذا يعتمد عليه. اختر سطرًا للانتقال إليه.</translation>
    </message>
    <message>
        <source>This field stands below, so that its answer is not known yet.</source>
        <translation>يقع هذا الحقل أدناه، فإجابته غير معروفة بعد.</translation>
    </message>
    <message>
        <source>This file is damaged. Import the key pair again.</source>
        <translation>هذا الملف تالف. استورد زوج المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>This file was made by a newer version (format {version}; this one reads {format}).</source>
        <translation>هذا الملف من إصدار أحدث (صيغته {version}؛ وهذا الإصدار يقرأ {format}).</translation>
    </message>
    <message>
        <source>This form</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>This form cleans the answer first, as its field says.</source>
        <translation>ينقّي هذا النموذج الإجابة أولًا كما يحدد حقلها.</translation>
    </message>
    <message>
        <source>This form does not ask it here. The template has no conditions.</source>
        <translation>لا يسأل هذا النموذج عنه هنا. ليس في القالب شروط.</translation>
    </message>
    <message>
        <source>This form does not deliver the answer, as its field says.</source>
        <translation>لا يسلّم هذا النموذج الإجابة كما يحدد حقلها.</translation>
    </message>
    <message>
        <source>This form has no rules yet</source>
        <translation>لا قواعد في هذا النموذج بعد</translation>
    </message>
    <message>
        <source>This form uses a key pair that is not on this machine (SHA-256 {fingerprint}). Import its private key, or use another one.</source>
        <translation>يستخدم هذا النموذج زوج مفاتيح غير موجود على هذا الجهاز (SHA-256 {fingerprint}). استورد مفتاحه الخاص، أو استخدم زوجًا آخر.</translation>
    </message>
    <message>
        <source>This form uses “{name}” now.</source>
        <translation>أصبح هذا النموذج يستخدم «{name}».</translation>
    </message>
    <message>
        <source>This form uses “{name}” now: save it, and export it again.</source>
        <translation>يستخدم هذا النموذج الآن «{name}»: احفظه وصدّره من جديد.</translation>
    </message>
    <message>
        <source>This form was never exported on this machine. After its first export, what changed since then stands here.</source>
        <translation>لم يُصدَّر هذا النموذج على هذا الجهاز قط. بعد أول تصدير يظهر هنا ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This integration may not be written to: check channel and integration id.</source>
        <translation>لا تجوز الكتابة إلى هذا التكامل: تحقق من القناة ومعرّف التكامل.</translation>
    </message>
    <message>
        <source>This is XLIFF {version}, and not XLIFF 2.0.</source>
        <translation>هذا XLIFF {version}، وليس XLIFF 2.0.</translation>
    </message>
    <message>
        <source>This is a certificate; the public key is needed here.</source>
        <translation>هذه شهادة؛ والمطلوب هنا المفتاح العام.</translation>
    </message>
    <message>
        <source>This is a key and no form.</source>
        <translation>هذا مفتاح وليس نموذجًا.</translation>
    </message>
    <message>
        <source>This is a layout of JSON Forms without its schema.</source>
        <translation>هذا تخطيط JSON Forms بلا مخططه.</translation>
    </message>
    <message>
        <source>This is a list of translations and no form.</source>
        <translation>هذه قائمة ترجمات وليست نموذجًا.</translation>
    </message>
    <message>
        <source>This is a private key; the public key is needed here.</source>
        <translation>هذا مفتاح خاص؛ والمطلوب هنا المفتاح العام.</translation>
    </message>
    <message>
        <source>This is a project of this program.</source>
        <translation>هذا مشروع من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is about an earlier state of the form, which has changed since.</source>
        <translation>هذا عن حالة سابقة للنموذج، وقد تغيّر بعدها.</translation>
    </message>
    <message>
        <source>This is about an earlier state of the form, which has changed since. Export and check again.</source>
        <translation>هذا عن حالة سابقة للنموذج، وقد تغيّر بعدها. صدّر وافحص من جديد.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls), or one with a password.</source>
        <translation>هذا مصنف قديم (⁦.xls⁩)، أو مصنف بكلمة مرور.</translation>
    </message>
    <message>
        <source>This is neither a picture nor a list of colours.</source>
        <translation>هذا ليس صورة ولا قائمة ألوان.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>هذا ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not XLIFF 2.0.</source>
        <translation>هذا ليس XLIFF 2.0.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>هذا ليس XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not a form that can be read.</source>
        <translation>هذا ليس نموذجًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used.</source>
        <translation>هذه ليست صورة يمكن استخدامها.</translation>
    </message>
    <message>
        <source>This is not a public key in PEM form.</source>
        <translation>هذا ليس مفتاحًا عامًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>This is not a table of comma-separated values: {reason}.</source>
        <translation>هذا ليس جدول قيم مفصولة بفواصل: {reason}.</translation>
    </message>
    <message>
        <source>This is not a usable private key: {problem}.</source>
        <translation>هذا ليس مفتاحًا خاصًا صالحًا للاستخدام: {problem}.</translation>
    </message>
    <message>
        <source>This is not a usable public key: it is damaged.</source>
        <translation>هذا ليس مفتاحًا عامًا صالحًا للاستخدام: إنه تالف.</translation>
    </message>
    <message>
        <source>This is not a usable public key: {problem}.</source>
        <translation>هذا ليس مفتاحًا عامًا صالحًا للاستخدام: {problem}.</translation>
    </message>
    <message>
        <source>This is not a webview project.</source>
        <translation>هذا ليس مشروع webview.</translation>
    </message>
    <message>
        <source>This is not the form&apos;s own key pair.</source>
        <translation>ليس هذا زوج مفاتيح النموذج.</translation>
    </message>
    <message>
        <source>This is set beside the field.</source>
        <translation>يُضبط هذا بجانب الحقل.</translation>
    </message>
    <message>
        <source>This is the demo key of the platform&apos;s public template. Anyone can read its private half and sign in your name: use a key pair of your own.</source>
        <translation>هذا مفتاح العرض التجريبي في القالب العام للمنصة. يستطيع أي شخص قراءة نصفه الخاص والتوقيع باسمك: استخدم زوج مفاتيح خاصًا بك.</translation>
    </message>
    <message>
        <source>This is the fault that was asked for.</source>
        <translation>هذا هو العطل المطلوب.</translation>
    </message>
    <message>
        <source>This key pair is damaged.</source>
        <translation>زوج المفاتيح هذا تالف.</translation>
    </message>
    <message>
        <source>This key pair is here already, as “{name}”.</source>
        <translation>زوج المفاتيح هذا موجود هنا بالفعل باسم «{name}».</translation>
    </message>
    <message>
        <source>This name has a meaning of its own already.</source>
        <translation>لهذا الاسم معنى خاص بالفعل.</translation>
    </message>
    <message>
        <source>This no longer fits. Choose a line to go there.</source>
        <translation>هذا لم يعد مناسبًا. اختر سطرًا للانتقال إليه.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
    <message>
        <source>This property is missing.</source>
        <translation>هذه الخاصية مفقودة.</translation>
    </message>
    <message>
        <source>This property is not known.</source>
        <translation>هذه الخاصية غير معروفة.</translation>
    </message>
    <message>
        <source>This row was not run as it stands.</source>
        <translation>لم يُشغَّل هذا الصف بشكله الحالي.</translation>
    </message>
    <message>
        <source>This rule is not taken.</source>
        <translation>هذه القاعدة لا تؤخذ.</translation>
    </message>
    <message>
        <source>This setting does not exist here.</source>
        <translation>هذا الإعداد غير موجود هنا.</translation>
    </message>
    <message>
        <source>This sheet is not used.</source>
        <translation>هذه الورقة لا تُستخدم.</translation>
    </message>
    <message>
        <source>This submission cannot be copied: it holds characters that no shell can carry.</source>
        <translation>لا يمكن نسخ هذا الإرسال: يحوي أحرفًا لا تستطيع أي صدفة (shell) نقلها.</translation>
    </message>
    <message>
        <source>This submission could not be kept, so it has no notes.</source>
        <translation>تعذر حفظ هذا الإرسال، فليست له ملاحظات.</translation>
    </message>
    <message>
        <source>This submission is not kept. {reason}</source>
        <translation>لم يُحفظ هذا الإرسال. {reason}</translation>
    </message>
    <message>
        <source>This submission put nothing into a conversation.</source>
        <translation>لم يضع هذا الإرسال شيئًا في محادثة.</translation>
    </message>
    <message>
        <source>This was not looked at, as something before it is wrong.</source>
        <translation>لم يُفحص هذا، لأن شيئًا قبله غير سليم.</translation>
    </message>
    <message>
        <source>This was sent by another form, “{form}”.</source>
        <translation>أُرسل هذا من نموذج آخر، «{form}».</translation>
    </message>
    <message>
        <source>Those of text and behind it count in light surroundings.</source>
        <translation>لون النص وما خلفه يسريان في المحيط الفاتح.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>ثلاث خطوات</translation>
    </message>
    <message>
        <source>Three steps on the platform&apos;s side</source>
        <translation>ثلاث خطوات في جانب المنصة</translation>
    </message>
    <message>
        <source>Through the exported backend</source>
        <translation>عبر الخادم المصدَّر</translation>
    </message>
    <message>
        <source>Through the real page</source>
        <translation>عبر الصفحة الحقيقية</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>حدّد خيارًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>خانة اختيار</translation>
    </message>
    <message>
        <source>Tick only what is an option</source>
        <translation>تحديد ما هو خيار فقط</translation>
    </message>
    <message>
        <source>Ticked at first</source>
        <translation>محدد في البداية</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the pane</source>
        <translation>عنوان اللوحة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>موعد الاستبدال</translation>
    </message>
    <message>
        <source>To the platform&apos;s survey</source>
        <translation>إلى استبيان المنصة</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today has to be a date such as 2026-12-31.</source>
        <translation>يجب أن يكون تاريخ اليوم مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Token issuer</source>
        <translation>جهة إصدار الرمز</translation>
    </message>
    <message>
        <source>Token signed</source>
        <translation>وُقّع الرمز</translation>
    </message>
    <message>
        <source>Token: issuer</source>
        <translation>الرمز: جهة الإصدار</translation>
    </message>
    <message>
        <source>Token: life in seconds</source>
        <translation>الرمز: عمره بالثواني</translation>
    </message>
    <message>
        <source>Token: user</source>
        <translation>الرمز: المستخدم</translation>
    </message>
    <message>
        <source>Too many attempts (429)</source>
        <translation>محاولات كثيرة جدًا (429)</translation>
    </message>
    <message>
        <source>Too many pages are open side by side.</source>
        <translation>الصفحات المفتوحة جنبًا إلى جنب كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Too short: {missing} more needed.</source>
        <translation>قصيرة جدًا: عدد الأحرف الناقصة {missing}.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>الجولة، {number} من {count}</translation>
    </message>
    <message>
        <source>Tra&amp;nslations</source>
        <translation>التر&amp;جمات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.xlf *.xliff);;All files (*)</source>
        <translation>ترجمات (*.csv *.tsv *.xlf *.xliff);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Trigger node id</source>
        <translation>معرّف عقدة التشغيل</translation>
    </message>
    <message>
        <source>Trigger node id missing</source>
        <translation>معرّف العقدة مفقود</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try a case</source>
        <translation>تجربة حالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try it: type an answer</source>
        <translation>جرّبه: اكتب إجابة</translation>
    </message>
    <message>
        <source>Try the pattern</source>
        <translation>تجربة النمط</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>تجربة القواعد</translation>
    </message>
    <message>
        <source>Turn into a group</source>
        <translation>تحويل إلى مجموعة</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Type a colour such as #1a56db or navy.</source>
        <translation>اكتب لونًا مثل ⁦#1a56db⁩ أو ⁦navy⁩.</translation>
    </message>
    <message>
        <source>Type a country</source>
        <translation>اكتب اسم بلد</translation>
    </message>
    <message>
        <source>Type a country first.</source>
        <translation>اكتب اسم بلد أولًا.</translation>
    </message>
    <message>
        <source>Type a date such as 2026-12-31, or today, today+30, today-7.</source>
        <translation>اكتب تاريخًا مثل 2026-12-31، أو today أو today+30 أو today-7.</translation>
    </message>
    <message>
        <source>Type a number, or part of a field&apos;s label or a function</source>
        <translation>اكتب عددًا، أو جزءًا من تسمية حقل أو من اسم دالة</translation>
    </message>
    <message>
        <source>Type a number, such as 12.5, or nothing.</source>
        <translation>اكتب عددًا مثل 12.5، أو لا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>Type a number, such as 12.5.</source>
        <translation>اكتب عددًا، مثل 12.5.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 18, or nothing.</source>
        <translation>اكتب عددًا صحيحًا مثل 18، أو لا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>Type at least one value.</source>
        <translation>اكتب قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Type it like {example}.</source>
        <translation>اكتبها بهذا الشكل: {example}.</translation>
    </message>
    <message>
        <source>Type numbers, functions, and parts of the labels of fields.</source>
        <translation>اكتب أعدادًا ودوال وأجزاء من تسميات الحقول.</translation>
    </message>
    <message>
        <source>Type one yourself.</source>
        <translation>اكتب إجابة بنفسك.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Type the &amp;name to go on: {name}</source>
        <translation>اكتب الا&amp;سم للمتابعة: {name}</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Type what is to be worked out.</source>
        <translation>اكتب ما يُراد حسابه.</translation>
    </message>
    <message>
        <source>Typed answers</source>
        <translation>إجابات مكتوبة</translation>
    </message>
    <message>
        <source>Typical answers</source>
        <translation>إجابات نموذجية</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>قناة غير معروفة</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>معلمة غير معروفة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock the key pair</source>
        <translation>فتح قفل زوج المفاتيح</translation>
    </message>
    <message>
        <source>Unlock “{key}”</source>
        <translation>فتح قفل «{key}»</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlocking the private key</source>
        <translation>فتح قفل المفتاح الخاص</translation>
    </message>
    <message>
        <source>Unlocking {key}…</source>
        <translation>جارٍ فتح قفل {key}…</translation>
    </message>
    <message>
        <source>Unpack the exported zip file, and go to its folder.</source>
        <translation>فك ضغط ملف ⁦zip⁩ المصدَّر، وانتقل إلى مجلده.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>غير مرئي</translation>
    </message>
    <message>
        <source>Unterminated string starting</source>
        <translation>يبدأ نص ولا يُغلق</translation>
    </message>
    <message>
        <source>Untitled form</source>
        <translation>نموذج بلا عنوان</translation>
    </message>
    <message>
        <source>Update Webview Builder.</source>
        <translation>حدّث Webview Builder.</translation>
    </message>
    <message>
        <source>Use 1 to {most} days, or 0 for none.</source>
        <translation>استخدم عدد أيام من 1 إلى {most}، أو 0 لعدم التذكير.</translation>
    </message>
    <message>
        <source>Use 2048, 3072 or 4096.</source>
        <translation>استخدم 2048 أو 3072 أو 4096.</translation>
    </message>
    <message>
        <source>Use CSS, JSON, a GIMP palette or plain text.</source>
        <translation>استخدم CSS أو JSON أو لوحة ألوان GIMP أو نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>استخدم PNG أو JPEG أو GIF أو WebP أو SVG.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>استخدم اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Use a simpler one, or one with fewer colours.</source>
        <translation>استخدم صورة أبسط، أو بألوان أقل.</translation>
    </message>
    <message>
        <source>Use for this form</source>
        <translation>استخدام لهذا النموذج</translation>
    </message>
    <message>
        <source>Use https://host or https://host/path, without parameters; http only on this machine.</source>
        <translation>استخدم ⁦https://host⁩ أو ⁦https://host/path⁩ دون معلمات؛ وhttp على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Use https://host or https://host/path; http only on this machine.</source>
        <translation>استخدموا ⁦https://host⁩ أو ⁦https://host/path⁩؛ وhttp على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Use https://host, or http on this machine.</source>
        <translation>استخدم ⁦https://host⁩، أو http على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use key pair “{name}”</source>
        <translation>استخدام زوج المفاتيح «{name}»</translation>
    </message>
    <message>
        <source>Use letters from a to z, digits and underscores, beginning with no digit, such as {proposal}.</source>
        <translation>استخدم حروفًا من a إلى z وأرقامًا وشرطات سفلية دون البدء برقم، مثل {proposal}.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores, beginning with a letter.</source>
        <translation>استخدم حروفًا وأرقامًا ونقاطًا وشرطات وشرطات سفلية، مع البدء بحرف.</translation>
    </message>
    <message>
        <source>Use no key pair</source>
        <translation>عدم استخدام زوج مفاتيح</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>عدم استخدام أي زوج</translation>
    </message>
    <message>
        <source>Use that version. The file stays as it is.</source>
        <translation>استخدم ذلك الإصدار. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Use the form&apos;s context names.</source>
        <translation>استخدم أسماء السياق الخاصة بالنموذج.</translation>
    </message>
    <message>
        <source>Use the sequence</source>
        <translation>استخدام التسلسل</translation>
    </message>
    <message>
        <source>Use the usual</source>
        <translation>استخدام المعتاد</translation>
    </message>
    <message>
        <source>Use up to {most} letters and digits of any script, or emoji; spaces, dots, dashes and underscores may stand between them.</source>
        <translation>أقصى عدد للأحرف {most}: استخدم حروفًا وأرقامًا من أي كتابة، أو رموزًا تعبيرية؛ ويجوز أن تكون بينها مسافات ونقاط وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>استخدام {colour}</translation>
    </message>
    <message>
        <source>Use {colour}, which can be read</source>
        <translation>استخدام {colour}، وهو لون يُقرأ</translation>
    </message>
    <message>
        <source>Use {colour}, which is seen</source>
        <translation>استخدام {colour}، وهو لون يُرى</translation>
    </message>
    <message>
        <source>Use “{name}” for this form anyway?</source>
        <translation>هل تريد استخدام «{name}» لهذا النموذج رغم ذلك؟</translation>
    </message>
    <message>
        <source>Used by this form</source>
        <translation>مستخدم في هذا النموذج</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>User id empty</source>
        <translation>معرّف المستخدم فارغ</translation>
    </message>
    <message>
        <source>User id missing</source>
        <translation>معرّف المستخدم مفقود</translation>
    </message>
    <message>
        <source>User id too long</source>
        <translation>معرّف المستخدم طويل جدًا</translation>
    </message>
    <message>
        <source>User id twice</source>
        <translation>معرّف المستخدم مكرر</translation>
    </message>
    <message>
        <source>User id twice, the first one malformed</source>
        <translation>معرّف المستخدم مكرر، والأول غير صحيح الصيغة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of the option chosen at first; empty for none.</source>
        <translation>قيمة الخيار المختار في البداية؛ فارغة لعدم وجوده.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values of the options ticked at first.</source>
        <translation>قيم الخيارات المؤشَّر عليها في البداية.</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>القيم، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Vendor&apos;s template</source>
        <translation>قالب الشركة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Verifying a deployment</source>
        <translation>التحقق من النشر</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Wait a minute, then verify it again.</source>
        <translation>انتظر دقيقة، ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Wait until its pods are ready.</source>
        <translation>انتظر حتى تصبح وحدات ⁦pod⁩ الخاصة به جاهزة.</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>بانتظار دورها…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Way of hosting</source>
        <translation>طريقة الاستضافة</translation>
    </message>
    <message>
        <source>Ways of closing</source>
        <translation>طرق الإغلاق</translation>
    </message>
    <message>
        <source>We are sorry that something went wrong; tell us what happened.</source>
        <translation>نأسف لحدوث خطأ ما؛ أخبرنا بما جرى.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a few words.</source>
        <translation>ضعيفة: يسهل تخمينها. أضف بضع كلمات.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>دردشة الويب</translation>
    </message>
    <message>
        <source>Web chat frame</source>
        <translation>إطار دردشة الويب</translation>
    </message>
    <message>
        <source>Web chat frame, 360 × 560</source>
        <translation>إطار دردشة الويب، 360 × 560</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Webview Builder ended before this was saved</source>
        <translation>انتهى Webview Builder قبل حفظ هذا</translation>
    </message>
    <message>
        <source>Webview Builder is free software under the MIT licence. It comes without any warranty.</source>
        <translation>‏Webview Builder برنامج حر بموجب ترخيص MIT، ويُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Webview projects (*{suffix})</source>
        <translation>مشاريع Webview (*{suffix})</translation>
    </message>
    <message>
        <source>Weight of the page</source>
        <translation>وزن الصفحة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What a random reference is made of: letters for letters and digits that are not mistaken for each other, or number for a whole number.</source>
        <translation>مم يتكون الرقم المرجعي العشوائي: letters لأحرف وأرقام لا يلتبس بعضها ببعض، أو number لعدد صحيح.</translation>
    </message>
    <message>
        <source>What became of the submission</source>
        <translation>مصير الإرسال</translation>
    </message>
    <message>
        <source>What becomes of {file}</source>
        <translation>ما يصير إليه {file}</translation>
    </message>
    <message>
        <source>What breaks a rule of accessibility</source>
        <translation>ما يخالف قواعد إمكانية الوصول</translation>
    </message>
    <message>
        <source>What came from the phone</source>
        <translation>ما ورد من الهاتف</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>What can be done with this pane</source>
        <translation>ما يمكن فعله بهذه اللوحة</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>ما تغيّر منذ تصدير سابق</translation>
    </message>
    <message>
        <source>What comes out of the page</source>
        <translation>ما يصدر عن الصفحة</translation>
    </message>
    <message>
        <source>What costs what in the page&apos;s weight</source>
        <translation>ما يكلّفه كل جزء من وزن الصفحة</translation>
    </message>
    <message>
        <source>What could be meant</source>
        <translation>ما قد يكون المقصود</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>ما يعتمد عليه</translation>
    </message>
    <message>
        <source>What depends on it is removed with it</source>
        <translation>يُزال معه ما يعتمد عليه</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What each way delivers</source>
        <translation>ما تسلّمه كل طريقة</translation>
    </message>
    <message>
        <source>What follows in the address, as it is written there: names may stand twice.</source>
        <translation>ما يتبع في العنوان كما يُكتب فيه: قد يرد الاسم مرتين.</translation>
    </message>
    <message>
        <source>What goes into the context.</source>
        <translation>ما يدخل في السياق.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب فحصه</translation>
    </message>
    <message>
        <source>What is asked of its answer.</source>
        <translation>ما يُسأل عنه في إجابته.</translation>
    </message>
    <message>
        <source>What is delivered while show_if does not hold: nothing, null, or what the field starts with.</source>
        <translation>ما يُسلَّم ما دام ⁦show_if⁩ غير متحقق: لا شيء، أو null، أو ما يبدأ به الحقل.</translation>
    </message>
    <message>
        <source>What is done to the answer before it is judged, in this order.</source>
        <translation>ما يُجرى على الإجابة قبل الحكم عليها، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>What is done to the answer before it is judged.</source>
        <translation>ما يُجرى على الإجابة قبل الحكم عليها.</translation>
    </message>
    <message>
        <source>What is online is what this project exports.</source>
        <translation>المنشور هو ما يصدّره هذا المشروع.</translation>
    </message>
    <message>
        <source>What is put in its place</source>
        <translation>ما يوضع مكانه</translation>
    </message>
    <message>
        <source>What is said after delivery; empty for the page&apos;s own words.</source>
        <translation>ما يقال بعد التسليم؛ فارغ لاستعمال كلمات الصفحة نفسها.</translation>
    </message>
    <message>
        <source>What is said when it does not match.</source>
        <translation>ما يقال حين لا تطابق.</translation>
    </message>
    <message>
        <source>What is said; may hold {label} and the rule&apos;s bound.</source>
        <translation>ما يقال؛ قد يحوي {label} وحدّ القاعدة.</translation>
    </message>
    <message>
        <source>What is sent from the phone is listed here.</source>
        <translation>يُعرض هنا ما يُرسل من الهاتف.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>What it is compared with, as many as the test takes.</source>
        <translation>ما تُقارن به، بالعدد الذي يأخذه الاختبار.</translation>
    </message>
    <message>
        <source>What it said of each answer stands beside the answers.</source>
        <translation>ما قاله عن كل إجابة يظهر بجانبها.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>ما يقوله.</translation>
    </message>
    <message>
        <source>What it shows, in words; empty for mere decoration.</source>
        <translation>ما تعرضه بالكلمات؛ فارغ إن كانت للزينة فقط.</translation>
    </message>
    <message>
        <source>What it starts with</source>
        <translation>ما يبدأ به</translation>
    </message>
    <message>
        <source>What it starts with.</source>
        <translation>ما يبدأ به.</translation>
    </message>
    <message>
        <source>What it starts with; null for nothing.</source>
        <translation>ما يبدأ به؛ null للا شيء.</translation>
    </message>
    <message>
        <source>What its text has beyond {most:,} characters.</source>
        <translation>ما يزيد في نصه على {most:,} حرف.</translation>
    </message>
    <message>
        <source>What kind of field it is.</source>
        <translation>نوع الحقل.</translation>
    </message>
    <message>
        <source>What kind of field?</source>
        <translation>ما نوع الحقل؟</translation>
    </message>
    <message>
        <source>What our export says of it: {reason}</source>
        <translation>ما يقوله تصديرنا عنه: {reason}</translation>
    </message>
    <message>
        <source>What people &amp;need: large text, forced colours, keyboard</source>
        <translation>ما &amp;يحتاجه المستخدمون: نص كبير، ألوان مفروضة، لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What people send is signed with your private key. The platform checks it with your public key.</source>
        <translation>يُوقَّع ما يرسله الناس بمفتاحك الخاص. وتتحقق منه المنصة بمفتاحك العام.</translation>
    </message>
    <message>
        <source>What should people fill in?</source>
        <translation>ماذا تريد أن يملأ الناس؟</translation>
    </message>
    <message>
        <source>What stands between the values in the text.</source>
        <translation>ما يفصل بين القيم في النص.</translation>
    </message>
    <message>
        <source>What stands in the page would not be delivered.</source>
        <translation>ما هو مكتوب في الصفحة لن يُسلَّم.</translation>
    </message>
    <message>
        <source>What the answers are like</source>
        <translation>طبيعة الإجابات</translation>
    </message>
    <message>
        <source>What the browser may offer to fill in.</source>
        <translation>ما قد يعرض المتصفح تعبئته.</translation>
    </message>
    <message>
        <source>What the conversation gets when “Show if” does not hold.</source>
        <translation>ما تحصل عليه المحادثة حين لا يتحقق «إظهار إذا».</translation>
    </message>
    <message>
        <source>What the greatest value means.</source>
        <translation>ما تعنيه أكبر قيمة.</translation>
    </message>
    <message>
        <source>What the highest grade means.</source>
        <translation>ما تعنيه أعلى درجة.</translation>
    </message>
    <message>
        <source>What the integrator calls it.</source>
        <translation>الاسم الذي يطلقه عليه من يدمجه.</translation>
    </message>
    <message>
        <source>What the least value means.</source>
        <translation>ما تعنيه أقل قيمة.</translation>
    </message>
    <message>
        <source>What the ledger has of submission {number} is damaged.</source>
        <translation>ما في سجل الإرسالات عن الإرسال {number} تالف.</translation>
    </message>
    <message>
        <source>What the link says.</source>
        <translation>ما يقوله الرابط.</translation>
    </message>
    <message>
        <source>What the lowest grade means.</source>
        <translation>ما تعنيه أدنى درجة.</translation>
    </message>
    <message>
        <source>What the page already knows, which the person can change.</source>
        <translation>ما تعرفه الصفحة مسبقًا، ويمكن للشخص تغييره.</translation>
    </message>
    <message>
        <source>What the page sent</source>
        <translation>ما أرسلته الصفحة</translation>
    </message>
    <message>
        <source>What the person reads.</source>
        <translation>ما يقرؤه الشخص.</translation>
    </message>
    <message>
        <source>What the picture says, in words; empty for mere decoration.</source>
        <translation>ما تقوله الصورة بالكلمات؛ فارغ إن كانت للزينة فقط.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it; empty for decoration.</source>
        <translation>ما تُظهره الصورة، لمن لا يستطيع رؤيتها؛ يُترك فارغًا إن كانت للزينة.</translation>
    </message>
    <message>
        <source>What the platform expects, where its documentation and template disagree.</source>
        <translation>ما تتوقعه المنصة حيث يختلف توثيقها عن قالبها.</translation>
    </message>
    <message>
        <source>What the requests of a submission meet</source>
        <translation>ما تواجهه طلبات الإرسال الواحد</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>ما يفعله المحاكي</translation>
    </message>
    <message>
        <source>What the simulator does with the first requests of each submission, until you choose otherwise</source>
        <translation>ما يفعله المحاكي بأول طلبات كل إرسال، إلى أن تختاروا غير ذلك</translation>
    </message>
    <message>
        <source>What the simulator received</source>
        <translation>ما استلمه المحاكي</translation>
    </message>
    <message>
        <source>What the step found, as it came</source>
        <translation>ما وجدته الخطوة كما ورد</translation>
    </message>
    <message>
        <source>What this submission was sent to does not run any more.</source>
        <translation>الجهة التي أُرسل إليها هذا الإرسال لم تعد تعمل.</translation>
    </message>
    <message>
        <source>What to do with profiles</source>
        <translation>إجراءات الملفات</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>ما يجب فعله: {advice}</translation>
    </message>
    <message>
        <source>What was expected, and what came</source>
        <translation>المتوقع وما جاء فعلاً</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تم العثور عليه</translation>
    </message>
    <message>
        <source>What was found in each state</source>
        <translation>ما عُثر عليه في كل حالة</translation>
    </message>
    <message>
        <source>What was not saved the last time can be neither read nor renamed.</source>
        <translation>تعذّرت قراءة ما لم يُحفظ في المرة السابقة، وتعذّرت إعادة تسميته أيضًا.</translation>
    </message>
    <message>
        <source>What was not saved the last time cannot be read.</source>
        <translation>تعذّرت قراءة ما لم يُحفظ في المرة السابقة.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>What was written stays where it is. It cannot be compared any more.</source>
        <translation>يبقى ما كُتب في مكانه، ولا تمكن مقارنته بعد ذلك.</translation>
    </message>
    <message>
        <source>What would be delivered</source>
        <translation>ما كان سيُسلَّم</translation>
    </message>
    <message>
        <source>What you call it; people never see it.</source>
        <translation>ما تسمّيه أنت به؛ لا يراه الناس أبدًا.</translation>
    </message>
    <message>
        <source>What you send is kept here, until you clear it or it is too old.</source>
        <translation>ما ترسله يُحفظ هنا إلى أن تمسحه أو يصبح قديمًا.</translation>
    </message>
    <message>
        <source>What {file} changes</source>
        <translation>ما يغيّره {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>حين تكون الإجابة</translation>
    </message>
    <message>
        <source>When it is there at all.</source>
        <translation>متى يكون موجودًا أصلًا.</translation>
    </message>
    <message>
        <source>When it is there; null for always.</source>
        <translation>متى يكون موجودًا؛ null لوجوده دائمًا.</translation>
    </message>
    <message>
        <source>When it must be answered besides; null for never.</source>
        <translation>متى تجب الإجابة عنه فضلًا عن ذلك؛ null لعدم وجوبها أبدًا.</translation>
    </message>
    <message>
        <source>When nothing waits in the outbox any more, take “{old}” away from the backend. Then delete the key pair here.</source>
        <translation>حين لا يبقى شيء منتظرًا في صندوق الصادر، أزل «{old}» من خادم الإرسال. ثم احذف زوج المفاتيح هنا.</translation>
    </message>
    <message>
        <source>When the connection breaks before the platform has answered.</source>
        <translation>حين ينقطع الاتصال قبل أن ترد المنصة.</translation>
    </message>
    <message>
        <source>When to replace “{name}”</source>
        <translation>موعد استبدال «{name}»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where a form goes is not taken from a file.</source>
        <translation>لا تؤخذ وجهة النموذج من ملف.</translation>
    </message>
    <message>
        <source>Where answers may go; the backend refuses everything else. The chat opens the page with each id in its address, as integration_id.</source>
        <translation>إلى أين يُسمح بإرسال الإجابات؛ يرفض خادم الإرسال كل ما عداها. تفتح المحادثة الصفحة وفي عنوانها المعرّف المعني، باسم ⁦integration_id⁩.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أين يُستخدم</translation>
    </message>
    <message>
        <source>Where it leads: https:, mailto: or tel:.</source>
        <translation>إلى أين يقود: https: أو mailto: أو tel:.</translation>
    </message>
    <message>
        <source>Where it stands at first; null for the middle.</source>
        <translation>موضعه في البداية؛ null للوسط.</translation>
    </message>
    <message>
        <source>Where its first value comes from; null for its default.</source>
        <translation>من أين تأتي قيمته الأولى؛ null لقيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Where page and backend live.</source>
        <translation>أين توجد الصفحة وخادم الإرسال.</translation>
    </message>
    <message>
        <source>Where plain HTTP leads to is not known for this address.</source>
        <translation>لا يُعرف إلى أين يؤدي HTTP غير المشفَّر لهذا العنوان.</translation>
    </message>
    <message>
        <source>Where submissions may go; anything else is refused by the backend.</source>
        <translation>إلى أين يجوز أن تذهب الإرسالات؛ يرفض خادم الإرسال كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>Where the export is written</source>
        <translation>مكان كتابة التصدير</translation>
    </message>
    <message>
        <source>Where the exported form delivers to</source>
        <translation>وجهة تسليم النموذج المصدَّر</translation>
    </message>
    <message>
        <source>Where the first value of a field comes from.</source>
        <translation>من أين تأتي القيمة الأولى للحقل.</translation>
    </message>
    <message>
        <source>Where the page is served from, if not by the backend.</source>
        <translation>من أين تُقدَّم الصفحة، إن لم يقدّمها خادم الإرسال.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Whether a form of several steps says how far one has come.</source>
        <translation>هل يقول النموذج ذو الخطوات المتعددة إلى أين وصل الشخص.</translation>
    </message>
    <message>
        <source>Whether all answers are shown once more before they are sent.</source>
        <translation>هل تُعرض كل الإجابات مرة أخرى قبل إرسالها.</translation>
    </message>
    <message>
        <source>Whether all of them must hold, or any one.</source>
        <translation>هل يجب أن تتحقق كلها أم أي واحد منها.</translation>
    </message>
    <message>
        <source>Whether an account lets this be read is not documented.</source>
        <translation>لا تذكر الوثائق هل يسمح الحساب بقراءتها.</translation>
    </message>
    <message>
        <source>Whether answers go into the conversation&apos;s context, or to the platform&apos;s survey.</source>
        <translation>هل تذهب الإجابات إلى سياق المحادثة أم إلى استبيان المنصة.</translation>
    </message>
    <message>
        <source>Whether capitals and small letters are the same to it.</source>
        <translation>هل الأحرف الكبيرة والصغيرة سواء فيه.</translation>
    </message>
    <message>
        <source>Whether it is kept out of drafts, logs and test records, and with it all that is calculated from it or must repeat it.</source>
        <translation>هل يُستبعد من المسودات والسجلات وسجلات الاختبار، ومعه كل ما يُحسب منه أو يجب أن يكرره.</translation>
    </message>
    <message>
        <source>Whether it must be answered.</source>
        <translation>هل تجب الإجابة عنه.</translation>
    </message>
    <message>
        <source>Whether it starts ticked.</source>
        <translation>هل يكون مؤشَّرًا عليه في البداية.</translation>
    </message>
    <message>
        <source>Whether its value goes into the context. One that does not is still judged, and can be used in conditions, calculations and texts.</source>
        <translation>هل تدخل قيمته في السياق. ما لا يدخل يظل خاضعًا للتحقق، ويمكن استعماله في الشروط والحسابات والنصوص.</translation>
    </message>
    <message>
        <source>Whether the backend may ask the platform for variables of the conversation. The platform&apos;s documentation does not mention this.</source>
        <translation>هل يجوز لخادم الإرسال أن يطلب من المنصة متغيرات المحادثة. لا يذكر توثيق المنصة ذلك.</translation>
    </message>
    <message>
        <source>Whether the browser may check spelling.</source>
        <translation>هل يجوز للمتصفح التدقيق الإملائي.</translation>
    </message>
    <message>
        <source>Whether the conversation went on is not verified: look into the chat.</source>
        <translation>لم يُتحقق من مواصلة المحادثة: انظر في الدردشة.</translation>
    </message>
    <message>
        <source>Whether to send again what was perhaps delivered already.</source>
        <translation>هل يُعاد إرسال ما ربما سُلّم من قبل.</translation>
    </message>
    <message>
        <source>Which keyboard phones show.</source>
        <translation>لوحة المفاتيح التي تعرضها الهواتف.</translation>
    </message>
    <message>
        <source>Which language do you add?</source>
        <translation>أي لغة تريد إضافتها؟</translation>
    </message>
    <message>
        <source>Which of the fonts that devices have.</source>
        <translation>أي خط من الخطوط الموجودة على الأجهزة.</translation>
    </message>
    <message>
        <source>Which query parameter?</source>
        <translation>أي معلمة استعلام؟</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Which variable of the conversation?</source>
        <translation>أي متغير من المحادثة؟</translation>
    </message>
    <message>
        <source>While hidden</source>
        <translation>أثناء إخفائه</translation>
    </message>
    <message>
        <source>While it is hidden</source>
        <translation>أثناء إخفائه</translation>
    </message>
    <message>
        <source>While {field} is hidden, the conversation gets an empty value</source>
        <translation>أثناء إخفاء {field} تحصل المحادثة على قيمة فارغة</translation>
    </message>
    <message>
        <source>While {field} is hidden, the conversation gets what it starts with</source>
        <translation>أثناء إخفاء {field} تحصل المحادثة على ما يبدأ به</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device: use another one.</source>
        <translation>يحجز Windows هذا الاسم لأحد الأجهزة: استخدم اسمًا آخر.</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>مع أخطاء</translation>
    </message>
    <message>
        <source>With the test values: {value}.</source>
        <translation>بقيم الاختبار: {value}.</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>فيها كلمات</translation>
    </message>
    <message>
        <source>Without the slash at its end the address does not show a page of its own.</source>
        <translation>لا يعرض العنوان صفحة خاصة به دون الشرطة المائلة في نهايته.</translation>
    </message>
    <message>
        <source>Word for no</source>
        <translation>كلمة لا</translation>
    </message>
    <message>
        <source>Word for yes</source>
        <translation>كلمة نعم</translation>
    </message>
    <message>
        <source>Word in {language}</source>
        <translation>صياغة باللغة: {language}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Words at the high end</source>
        <translation>كلمات الطرف الأعلى</translation>
    </message>
    <message>
        <source>Words at the low end</source>
        <translation>كلمات الطرف الأدنى</translation>
    </message>
    <message>
        <source>Words for the grades</source>
        <translation>كلمات الدرجات</translation>
    </message>
    <message>
        <source>Words of the form: {language}</source>
        <translation>كلمات النموذج: {language}</translation>
    </message>
    <message>
        <source>Words of the page: {language}</source>
        <translation>كلمات الصفحة: {language}</translation>
    </message>
    <message>
        <source>Words on a busy button</source>
        <translation>الكلمات على الزر المشغول</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>الكلمات على الزر</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>عمل جارٍ</translation>
    </message>
    <message>
        <source>Would be delivered</source>
        <translation>كان سيُسلَّم</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Write 1 to {most} characters.</source>
        <translation>اكتب من 1 إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write all in snake_case</source>
        <translation>كتابة الكل بصيغة ⁦snake_case⁩</translation>
    </message>
    <message>
        <source>Write colours such as #1a56db or rgb(26, 86, 219).</source>
        <translation>اكتب ألوانًا مثل ⁦#1a56db⁩ أو rgb(26, 86, 219).</translation>
    </message>
    <message>
        <source>Write it as {text}</source>
        <translation>كتابته هكذا: {text}</translation>
    </message>
    <message>
        <source>Write the address of a page that is online, and press Verify. Each check will stand here, with what it found.</source>
        <translation>اكتب عنوان صفحة منشورة على الإنترنت، ثم اضغط «تحقق». سيظهر كل فحص هنا مع ما وجده.</translation>
    </message>
    <message>
        <source>Write the form&apos;s private key to a file that only you can read.</source>
        <translation>اكتب المفتاح الخاص بالنموذج في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Write {number}.</source>
        <translation>اكتب {number}.</translation>
    </message>
    <message>
        <source>Write {placeholder}</source>
        <translation>الكتابة هكذا: {placeholder}</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>Writing the pictures</source>
        <translation>كتابة الصور</translation>
    </message>
    <message>
        <source>Writing the source</source>
        <translation>كتابة المصدر</translation>
    </message>
    <message>
        <source>Writing {files}</source>
        <translation>كتابة {files}</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>كتابة {file}</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>كُتب في</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>كُتب في {path}.</translation>
    </message>
    <message>
        <source>Written: {files}, {bytes}, to {path}</source>
        <translation>كُتب: {files}، {bytes}، في {path}</translation>
    </message>
    <message>
        <source>Written: {files}.</source>
        <translation>كُتب: {files}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>XLSForm, table, JSON Schema, HTML, SurveyJS or Form.io</source>
        <translation>‏XLSForm أو جدول أو JSON Schema أو HTML أو SurveyJS أو Form.io</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Yes or no by two choices, so that unanswered differs from no.</source>
        <translation>نعم أو لا باختيارين، فيتميّز عدم الإجابة من لا.</translation>
    </message>
    <message>
        <source>Yes or no per option</source>
        <translation>نعم أو لا لكل خيار</translation>
    </message>
    <message>
        <source>Yes: the private key of “{name}” was opened, and this is its other half.</source>
        <translation>نعم: فُتح المفتاح الخاص للزوج «{name}»، وهذا نصفه الآخر.</translation>
    </message>
    <message>
        <source>Yes: this is the public key of “{name}”.</source>
        <translation>نعم: هذا هو المفتاح العام للزوج «{name}».</translation>
    </message>
    <message>
        <source>You are reminded among the problems of each form that uses it. The key pair works after its last day, too: the platform knows no such date.</source>
        <translation>يصلك التذكير بين مشاكل كل نموذج يستخدمه. ويعمل زوج المفاتيح بعد يومه الأخير أيضًا: لا تعرف المنصة تاريخًا كهذا.</translation>
    </message>
    <message>
        <source>You can go on editing and saving. Undo your last change, or change the form: then it is looked at once more. Choose this line to see the log file.</source>
        <translation>يمكنك متابعة التحرير والحفظ. تراجع عن آخر تغيير، أو غيّر النموذج: فيُفحص عندئذ مرة أخرى. اختر هذا السطر لعرض ملف السجل.</translation>
    </message>
    <message>
        <source>Your backend signs every form that a person sends, and Moveo.ai checks the signature. That takes two keys that belong together: the private one stays on your server and signs; the public one goes to the platform and checks.</source>
        <translation>يوقّع خادم الإرسال كل نموذج يرسله شخص، وتتحقق Moveo.ai من التوقيع. يتطلب ذلك مفتاحين متلازمين: الخاص يبقى على خادمك ويوقّع، والعام يذهب إلى المنصة ويتحقق.</translation>
    </message>
    <message>
        <source>Your own words in place of the page&apos;s. {label} stands for the field&apos;s label.</source>
        <translation>كلماتك بدل كلمات الصفحة. {label} يمثل تسمية الحقل.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Your work is kept. The details are in the log file (Help, Show the log file).</source>
        <translation>عملك محفوظ. التفاصيل في ملف السجل (مساعدة، عرض ملف السجل).</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>ملف zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoo&amp;m to 100 %</source>
        <translation>ال&amp;حجم 100 %</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+wheel); press for 100 %</source>
        <translation>التكبير (Ctrl+plus، Ctrl+minus، Ctrl+wheel)؛ اضغط للعودة إلى 100 %</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>التكبير، {zoom}</translation>
    </message>
    <message>
        <source>a DSA key</source>
        <translation>مفتاح DSA</translation>
    </message>
    <message>
        <source>a Diffie-Hellman key (DH)</source>
        <translation>مفتاح Diffie-Hellman (DH)</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>رقمًا سريًا (PIN)</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>a card&apos;s expiry date</source>
        <translation>تاريخ انتهاء بطاقة</translation>
    </message>
    <message>
        <source>a card&apos;s security code</source>
        <translation>رمز أمان بطاقة</translation>
    </message>
    <message>
        <source>a code for signing in</source>
        <translation>رمزًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>a condition has at most {most} comparisons, nested at most {deepest} deep.</source>
        <translation>أقصى عدد للمقارنات في الشرط {most}، وأقصى عمق للتداخل {deepest}.</translation>
    </message>
    <message>
        <source>a consent must be required; use a tick box.</source>
        <translation>يجب أن تكون الموافقة إلزامية؛ استخدم خانة اختيار.</translation>
    </message>
    <message>
        <source>a constant, which the page does not know.</source>
        <translation>قيمة ثابتة لا تعرفها الصفحة.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخًا</translation>
    </message>
    <message>
        <source>a deleted field</source>
        <translation>حقل محذوف</translation>
    </message>
    <message>
        <source>a fallback in {placeholder}</source>
        <translation>نص بديل في {placeholder}</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>حقلًا</translation>
    </message>
    <message>
        <source>a gateway fails</source>
        <translation>تتعطل بوابة</translation>
    </message>
    <message>
        <source>a gateway times out</source>
        <translation>تنتهي مهلة بوابة</translation>
    </message>
    <message>
        <source>a group of its condition is empty.</source>
        <translation>في شرطه مجموعة فارغة.</translation>
    </message>
    <message>
        <source>a key in base64</source>
        <translation>مفتاح بترميز base64</translation>
    </message>
    <message>
        <source>a key of another kind ({identifier})</source>
        <translation>مفتاح من نوع آخر ({identifier})</translation>
    </message>
    <message>
        <source>a label of the option {value!r} is too long.</source>
        <translation>إحدى تسميات الخيار {value!r} طويلة جدًا.</translation>
    </message>
    <message>
        <source>a link leads to https:, mailto: or tel:, and holds no spaces.</source>
        <translation>يقود الرابط إلى https: أو mailto: أو tel: ولا يحتوي على مسافات.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a made-up one</source>
        <translation>مستخدم وهمي</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>a pane has a property that this version does not know</source>
        <translation>في إحدى اللوحات خاصية لا تعرفها هذه النسخة</translation>
    </message>
    <message>
        <source>a pane has a text that is too long</source>
        <translation>في إحدى اللوحات نص طويل جدًا</translation>
    </message>
    <message>
        <source>a pane is not an object</source>
        <translation>إحدى اللوحات ليست كائنًا</translation>
    </message>
    <message>
        <source>a part of its condition never holds: {reason}</source>
        <translation>جزء من شرطه لا يتحقق أبدًا: {reason}</translation>
    </message>
    <message>
        <source>a part of its path is a file and not a folder</source>
        <translation>جزء من مساره ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>a payment card</source>
        <translation>بيانات بطاقة دفع</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>a private key (JWK)</source>
        <translation>مفتاح خاص (JWK)</translation>
    </message>
    <message>
        <source>a private key without its first line</source>
        <translation>مفتاح خاص دون سطره الأول</translation>
    </message>
    <message>
        <source>a profile is not an object</source>
        <translation>أحد الملفات ليس كائنًا</translation>
    </message>
    <message>
        <source>a random reference of this kind has {least} to {most} letters or digits.</source>
        <translation>المرجع العشوائي من هذا النوع يتكون من حروف أو أرقام عددها من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>a random reference, made when the form is sent</source>
        <translation>مرجع عشوائي يُنشأ عند إرسال النموذج</translation>
    </message>
    <message>
        <source>a random reference, which is made when the answers are sent.</source>
        <translation>مرجع عشوائي يُنشأ عند إرسال الإجابات.</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>رمز موقَّع</translation>
    </message>
    <message>
        <source>a slider always has an answer.</source>
        <translation>للمنزلق إجابة دائمًا.</translation>
    </message>
    <message>
        <source>a slider needs at least two values.</source>
        <translation>يحتاج المنزلق إلى قيمتين على الأقل.</translation>
    </message>
    <message>
        <source>a step must be greater than 0, and 0.000001 or more.</source>
        <translation>يجب أن يكون مقدار الخطوة أكبر من 0، وألا يقل عن 0.000001.</translation>
    </message>
    <message>
        <source>a strict policy; framed by the chat&apos;s own sites only</source>
        <translation>سياسة صارمة؛ لا يعرضها في إطار إلا مواقع الدردشة نفسها</translation>
    </message>
    <message>
        <source>a strict policy; no other site can show the page in a frame</source>
        <translation>سياسة صارمة؛ لا يمكن لأي موقع آخر عرض الصفحة داخل إطار</translation>
    </message>
    <message>
        <source>a temporary key pair</source>
        <translation>زوج مفاتيح مؤقت</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>advice: {reason}</source>
        <translation>نصيحة: {reason}</translation>
    </message>
    <message>
        <source>against the pattern</source>
        <translation>مخالفة للنمط</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>تحقُّق كل ما يلي</translation>
    </message>
    <message>
        <source>always “{value}”</source>
        <translation>دائمًا «{value}»</translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>مفتاح Ed25519</translation>
    </message>
    <message>
        <source>an Ed448 key</source>
        <translation>مفتاح Ed448</translation>
    </message>
    <message>
        <source>an ML-DSA key</source>
        <translation>مفتاح ML-DSA</translation>
    </message>
    <message>
        <source>an X25519 key</source>
        <translation>مفتاح X25519</translation>
    </message>
    <message>
        <source>an X448 key</source>
        <translation>مفتاح X448</translation>
    </message>
    <message>
        <source>an elliptic-curve key (EC)</source>
        <translation>مفتاح منحنيات إهليلجية (EC)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>an option is ticked twice at first.</source>
        <translation>يوجد خيار محدد مرتين في البداية.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>يستخدم برنامج آخر هذا المنفذ</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>الرد {status}</translation>
    </message>
    <message>
        <source>answered {status} after {time:.0f} ms</source>
        <translation>الرد {status} بعد {time:.0f} ms</translation>
    </message>
    <message>
        <source>answers as the platform would</source>
        <translation>يرد كما ترد المنصة</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>تحقُّق أي مما يلي</translation>
    </message>
    <message>
        <source>asks for a part of a text, which calculations cannot.</source>
        <translation>يطلب جزءًا من نص، ولا تستطيع الحسابات ذلك.</translation>
    </message>
    <message>
        <source>asks for a part of a text, which conditions here cannot.</source>
        <translation>يطلب جزءًا من نص، ولا تستطيع الشروط هنا ذلك.</translation>
    </message>
    <message>
        <source>asks for more characters than it looks at.</source>
        <translation>يطلب أحرفًا أكثر مما ينظر إليه.</translation>
    </message>
    <message>
        <source>asks for one certain answer.</source>
        <translation>يطلب إجابة واحدة بعينها.</translation>
    </message>
    <message>
        <source>asks for one certain date.</source>
        <translation>يطلب تاريخًا واحدًا بعينه.</translation>
    </message>
    <message>
        <source>asks for one certain number.</source>
        <translation>يطلب عددًا واحدًا بعينه.</translation>
    </message>
    <message>
        <source>asks for the time of the day, which calculations here cannot.</source>
        <translation>يطلب الوقت من اليوم، ولا تستطيع الحسابات هنا ذلك.</translation>
    </message>
    <message>
        <source>asks to slow down, by Retry-After</source>
        <translation>يطلب الإبطاء عبر Retry-After</translation>
    </message>
    <message>
        <source>asks which boolean is greater; only numbers and dates have one.</source>
        <translation>يسأل أي القيمتين المنطقيتين أكبر؛ هذا للأعداد والتواريخ فقط.</translation>
    </message>
    <message>
        <source>asks which of two answers is greater, but these answers have no order.</source>
        <translation>يسأل أي الإجابتين أكبر، لكن هاتين الإجابتين لا ترتيب لهما.</translation>
    </message>
    <message>
        <source>asks which text is greater; only numbers and dates have one.</source>
        <translation>يسأل أي النصين أكبر؛ هذا للأعداد والتواريخ فقط.</translation>
    </message>
    <message>
        <source>asks {operator}, which conditions here cannot.</source>
        <translation>يستخدم المعامل {operator}، ولا تستطيع الشروط هنا ذلك.</translation>
    </message>
    <message>
        <source>asks “{test}” of {name}, which has no such test.</source>
        <translation>يفحص {name} بالاختبار «{test}»، وهو غير متاح له.</translation>
    </message>
    <message>
        <source>at most {most} characters.</source>
        <translation>أقصى عدد للأحرف: {most}.</translation>
    </message>
    <message>
        <source>between steps</source>
        <translation>بين خطوتين</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>كلاهما متحقق</translation>
    </message>
    <message>
        <source>breaks the connection without a response</source>
        <translation>يقطع الاتصال دون رد</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>by “{name}”</source>
        <translation>حلّ محله «{name}»</translation>
    </message>
    <message>
        <source>calculated, not shown</source>
        <translation>محسوبة، لا تظهر</translation>
    </message>
    <message>
        <source>calculates before it compares.</source>
        <translation>يحسب قبل أن يقارن.</translation>
    </message>
    <message>
        <source>can be seen well</source>
        <translation>يُرى جيدًا</translation>
    </message>
    <message>
        <source>can take very long on some answers: they can be divided between its repetitions, or its alternatives, in too many ways. Make it simpler.</source>
        <translation>قد يستغرق وقتًا طويلًا جدًا مع بعض الإجابات: يمكن توزيعها على تكراراته أو بدائله بطرق كثيرة جدًا. بسّطه.</translation>
    </message>
    <message>
        <source>cannot stand before all fields, where nothing is answered yet.</source>
        <translation>لا يمكن أن يرد قبل جميع الحقول، حيث لا إجابة بعد.</translation>
    </message>
    <message>
        <source>cannot stand in a message: the backend words it, too, and knows {label} only.</source>
        <translation>لا يمكن أن يرد في رسالة: خادم الإرسال يصوغها أيضًا، ولا يعرف إلا {label}.</translation>
    </message>
    <message>
        <source>cannot stand in this word of the page. The heading after sending can have it.</source>
        <translation>لا يمكن أن يرد في هذه الكلمة من كلمات الصفحة. يمكن أن يرد في العنوان بعد الإرسال.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>اختيارات</translation>
    </message>
    <message>
        <source>comes to more than {most} characters where both engines read it. Name fewer sets such as \p{{L}}, or repeat one: \p{{L}}{{2,40}}.</source>
        <translation>يزيد عدد أحرفه على {most} بالصورة التي يقرؤها المحركان. سمِّ مجموعات أقل مثل \p{{L}}، أو كرّر واحدة: \p{{L}}{{2,40}}.</translation>
    </message>
    <message>
        <source>compares a number with “{value}”.</source>
        <translation>يقارن عددًا بالقيمة «{value}».</translation>
    </message>
    <message>
        <source>compares nothing.</source>
        <translation>لا يقارن شيئًا.</translation>
    </message>
    <message>
        <source>compares two answers.</source>
        <translation>يقارن إجابتين.</translation>
    </message>
    <message>
        <source>compares with a date that a bound cannot name.</source>
        <translation>يقارن بتاريخ لا يمكن لحد أن يسمّيه.</translation>
    </message>
    <message>
        <source>compares with a date that does not exist.</source>
        <translation>يقارن بتاريخ غير موجود.</translation>
    </message>
    <message>
        <source>compares with a number that is too large.</source>
        <translation>يقارن بعدد كبير جدًا.</translation>
    </message>
    <message>
        <source>compares with a pattern, which calculations cannot.</source>
        <translation>يقارن بنمط، ولا تستطيع الحسابات ذلك.</translation>
    </message>
    <message>
        <source>compares with a time that a bound cannot name.</source>
        <translation>يقارن بوقت لا يمكن لحد أن يسمّيه.</translation>
    </message>
    <message>
        <source>compares with an object or a list.</source>
        <translation>يقارن بكائن أو بقائمة.</translation>
    </message>
    <message>
        <source>compares with another answer, or with what this kind has not.</source>
        <translation>يقارن بإجابة أخرى، أو بما لا يملكه هذا النوع.</translation>
    </message>
    <message>
        <source>compares with something else than a number.</source>
        <translation>يقارن بشيء غير العدد.</translation>
    </message>
    <message>
        <source>compares with something else than a text, a number or yes and no.</source>
        <translation>يقارن بشيء غير النص أو العدد أو نعم ولا.</translation>
    </message>
    <message>
        <source>compares yes or no with “{value}”.</source>
        <translation>يقارن نعم أو لا بالقيمة «{value}».</translation>
    </message>
    <message>
        <source>compares {one} with {other}.</source>
        <translation>يقارن معًا {one} و{other}.</translation>
    </message>
    <message>
        <source>compares {type} with something else.</source>
        <translation>يقارن {type} بشيء آخر.</translation>
    </message>
    <message>
        <source>constant (the backend fills in value), parameter (taken from the query parameter parameter of the page&apos;s address), context (the backend asks the platform for the conversation&apos;s variable parameter) or random (the backend makes a reference, the same for each attempt of a submission).</source>
        <translation>‏constant (يملأ خادم الإرسال value)، أو parameter (تؤخذ من المعامل parameter في عنوان الصفحة)، أو context (يطلب خادم الإرسال من المنصة متغير المحادثة parameter)، أو random (يصنع خادم الإرسال رقمًا مرجعيًا، هو نفسه في كل محاولة للإرسال).</translation>
    </message>
    <message>
        <source>context is missing, and must be an object.</source>
        <translation>القيمة context مفقودة، ويجب أن تكون كائنًا.</translation>
    </message>
    <message>
        <source>context is {value}, and must be an object.</source>
        <translation>قيمة context هي {value}، ويجب أن تكون كائنًا.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>copy it to key.pem, and “ssh-keygen -p -m PEM -f key.pem” turns the copy into PEM</source>
        <translation>انسخه إلى ⁦key.pem⁩، ثم يحوّل الأمر «⁦ssh-keygen -p -m PEM -f key.pem⁩» النسخة إلى PEM</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>تعذّر التشغيل</translation>
    </message>
    <message>
        <source>customer help problem order claim</source>
        <translation>عميل مساعدة مشكلة طلب شكوى</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>تحديد التواريخ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>deleted field</source>
        <translation>حقل محذوف</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>deploy: done</source>
        <translation>التثبيت في الخادم: تم</translation>
    </message>
    <message>
        <source>deploy: not done</source>
        <translation>التثبيت في الخادم: لم يتم</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>مقسوم على</translation>
    </message>
    <message>
        <source>do: {advice}</source>
        <translation>المطلوب فعله: {advice}</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>لا يتضمن</translation>
    </message>
    <message>
        <source>does not know the integration</source>
        <translation>لا يعرف التكامل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>each option needs a value of 1 to {most} characters.</source>
        <translation>يحتاج كل خيار إلى قيمة عدد أحرفها من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>else</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>emoji and combining marks</source>
        <translation>رموز تعبيرية وعلامات مركّبة</translation>
    </message>
    <message>
        <source>encrypted; it needs its passphrase.</source>
        <translation>مشفر؛ يحتاج إلى عبارة مروره.</translation>
    </message>
    <message>
        <source>end of a group</source>
        <translation>نهاية مجموعة</translation>
    </message>
    <message>
        <source>end of a section</source>
        <translation>نهاية قسم</translation>
    </message>
    <message>
        <source>ends too early.</source>
        <translation>ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>ends too early; for a backslash, write \\.</source>
        <translation>ينتهي قبل أوانه؛ للشرطة المائلة العكسية اكتب \\.</translation>
    </message>
    <message>
        <source>entry {number} of the {property}</source>
        <translation>العنصر {number} من {property}</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>expires {day}, no reminder</source>
        <translation>ينتهي في {day}، بلا تذكير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>fails before taking it</source>
        <translation>يتعطل قبل استلامه</translation>
    </message>
    <message>
        <source>feedback has {count:,} characters, and may have {most}.</source>
        <translation>في feedback عدد {count:,} من الأحرف، والحد {most}.</translation>
    </message>
    <message>
        <source>feedback is {value}, and must be a text of at most {most} characters.</source>
        <translation>القيمة feedback هي {value}، ويجب أن تكون نصًا لا يتجاوز {most} حرفًا.</translation>
    </message>
    <message>
        <source>fields in another order</source>
        <translation>الحقول بترتيب آخر</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>forbids it</source>
        <translation>يمنعه</translation>
    </message>
    <message>
        <source>forced colours</source>
        <translation>ألوان مفروضة</translation>
    </message>
    <message>
        <source>form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>forms here take no files.</source>
        <translation>لا تقبل النماذج هنا ملفات.</translation>
    </message>
    <message>
        <source>forms here take no places on a map.</source>
        <translation>لا تقبل النماذج هنا مواضع على خريطة.</translation>
    </message>
    <message>
        <source>found: {value}</source>
        <translation>الموجود: {value}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>from the address: {name}</source>
        <translation>من العنوان: {name}</translation>
    </message>
    <message>
        <source>from the conversation: {name}</source>
        <translation>من المحادثة: {name}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>gives {function}() {given}, where it needs {needed}.</source>
        <translation>يمرر {given} إلى {function}() حيث تحتاج {needed}.</translation>
    </message>
    <message>
        <source>gives {function}() {one} and {other}; they must be alike.</source>
        <translation>يمرر {one} و{other} إلى {function}()؛ ويجب أن يتماثلا.</translation>
    </message>
    <message>
        <source>gives “{sign}” {given}.</source>
        <translation>يمرر {given} إلى «{sign}».</translation>
    </message>
    <message>
        <source>half of a character stands in the text.</source>
        <translation>في النص نصف حرف.</translation>
    </message>
    <message>
        <source>has \0; write \x00.</source>
        <translation>يحوي \0؛ اكتب ⁦\x00⁩.</translation>
    </message>
    <message>
        <source>has \B, which the two engines read differently for an empty answer. Leave it out, or say with (?=…) or (?!…) what must follow.</source>
        <translation>يحوي ⁦\B⁩، ويقرؤه المحركان قراءة مختلفة مع الإجابة الفارغة. احذفه، أو حدد بـ(?=…) أو (?!…) ما يجب أن يليه.</translation>
    </message>
    <message>
        <source>has \N, which JavaScript does not know; write \u{{…}} with the character&apos;s number.</source>
        <translation>يحوي ⁦\N⁩ الذي لا تعرفه JavaScript؛ اكتب \u{{…}} مع رقم الحرف.</translation>
    </message>
    <message>
        <source>has \P without a property, such as \P{{L}}.</source>
        <translation>يحوي ⁦\P⁩ دون خاصية، مثل \P{{L}}.</translation>
    </message>
    <message>
        <source>has \R, which the engines do not know; write [\r\n].</source>
        <translation>يحوي ⁦\R⁩ الذي لا يعرفه المحركان؛ اكتب ⁦[\r\n]⁩.</translation>
    </message>
    <message>
        <source>has \U, which JavaScript does not know; write \u{{…}}.</source>
        <translation>يحوي ⁦\U⁩ الذي لا تعرفه JavaScript؛ اكتب \u{{…}}.</translation>
    </message>
    <message>
        <source>has \a, which JavaScript does not know; write \x07.</source>
        <translation>يحوي ⁦\a⁩ الذي لا تعرفه JavaScript؛ اكتب ⁦\x07⁩.</translation>
    </message>
    <message>
        <source>has \c, which Python does not know; write \x01 to \x1f.</source>
        <translation>يحوي ⁦\c⁩ الذي لا تعرفه Python؛ اكتب من ⁦\x01⁩ إلى ⁦\x1f⁩.</translation>
    </message>
    <message>
        <source>has \e, which the engines do not know; write \x1b.</source>
        <translation>يحوي ⁦\e⁩ الذي لا يعرفه المحركان؛ اكتب ⁦\x1b⁩.</translation>
    </message>
    <message>
        <source>has \h, which the engines do not know; write [ \t].</source>
        <translation>يحوي ⁦\h⁩ الذي لا يعرفه المحركان؛ اكتب ⁦[ \t]⁩.</translation>
    </message>
    <message>
        <source>has \p without a property, such as \p{{L}} or \p{{Script=Greek}}.</source>
        <translation>يحوي ⁦\p⁩ دون خاصية، مثل \p{{L}} أو \p{{Script=Greek}}.</translation>
    </message>
    <message>
        <source>has \u without a character&apos;s number, such as \u0391 or \u{{1F600}}.</source>
        <translation>يحوي ⁦\u⁩ دون رقم حرف، مثل ⁦\u0391⁩ أو \u{{1F600}}.</translation>
    </message>
    <message>
        <source>has \x without two hexadecimal digits, such as \x41.</source>
        <translation>يحوي ⁦\x⁩ دون رقمين ست عشريين، مثل ⁦\x41⁩.</translation>
    </message>
    <message>
        <source>has \{0}, which the two engines do not both know; write {0}.</source>
        <translation>يحوي \{0} الذي لا يعرفه المحركان كلاهما؛ اكتب {0}.</translation>
    </message>
    <message>
        <source>has a $ before its end, where nothing matches. Leave it out; for the character, write \$.</source>
        <translation>يحوي $ قبل نهايته حيث لا يطابق شيء. احذفها؛ للحرف نفسه اكتب \$.</translation>
    </message>
    <message>
        <source>has a [ inside [ ]; write \[ for the character.</source>
        <translation>يحوي [ داخل [ ]؛ للحرف نفسه اكتب \[.</translation>
    </message>
    <message>
        <source>has a [^ ] that leaves no character.</source>
        <translation>يحوي [^ ] لا تُبقي أي حرف.</translation>
    </message>
    <message>
        <source>has a \b in [ ], where it is not a word boundary. Leave it out.</source>
        <translation>يحوي ⁦\b⁩ داخل [ ] حيث لا يمثل حد كلمة. احذفه.</translation>
    </message>
    <message>
        <source>has a ^ after its beginning, where nothing matches. Leave it out; for the character, write \^.</source>
        <translation>يحوي ^ بعد بدايته حيث لا يطابق شيء. احذفها؛ للحرف نفسه اكتب \^.</translation>
    </message>
    <message>
        <source>has a branch reset (?|…), which neither engine can read. Write (?:…).</source>
        <translation>يحوي إعادة ترقيم الفروع (?|…) التي لا يستطيع أي من المحركين قراءتها. اكتب (?:…).</translation>
    </message>
    <message>
        <source>has a comment (?#…), which JavaScript cannot read. Leave it out.</source>
        <translation>يحوي تعليقًا (?#…) لا تستطيع JavaScript قراءته. احذفه.</translation>
    </message>
    <message>
        <source>has a condition (?(…)…), which JavaScript cannot read. Write (?:…|…).</source>
        <translation>يحوي شرطًا (?(…)…) لا تستطيع JavaScript قراءته. اكتب (?:…|…).</translation>
    </message>
    <message>
        <source>has a date() that is not like date(&apos;2026-12-31&apos;).</source>
        <translation>يحوي date() ليست على صورة date(&apos;2026-12-31&apos;).</translation>
    </message>
    <message>
        <source>has a doubled -, &amp;, | or ~ in [ ]; write it once.</source>
        <translation>يحوي داخل [ ] تكرارًا لأحد الرموز -، &amp;، |، ~؛ اكتبه مرة واحدة.</translation>
    </message>
    <message>
        <source>has a group with a malformed name; write it like (?&lt;year&gt;…).</source>
        <translation>يحوي مجموعة اسمها غير سليم؛ اكتبها على صورة (?&lt;year&gt;…).</translation>
    </message>
    <message>
        <source>has a number that is too large.</source>
        <translation>يحوي عددًا كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>has a part that is not an object.</source>
        <translation>يحوي جزءًا ليس كائنًا.</translation>
    </message>
    <message>
        <source>has a part that is not understood.</source>
        <translation>فيه جزء غير مفهوم.</translation>
    </message>
    <message>
        <source>has a pattern that {problem}</source>
        <translation>يحوي نمطًا {problem}</translation>
    </message>
    <message>
        <source>has a pattern, but compares an answer that is not one line of text.</source>
        <translation>يحوي نمطًا، لكنه يقارن إجابة ليست سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>has a pattern, which only a line of text can have.</source>
        <translation>يحوي نمطًا، ولا يكون النمط إلا لسطر نص.</translation>
    </message>
    <message>
        <source>has a range such as a-z with a class at one end; for a hyphen, write it last.</source>
        <translation>يحوي نطاقًا مثل a-z في أحد طرفيه فئة؛ لكتابة الشرطة ضعها في الآخر.</translation>
    </message>
    <message>
        <source>has a range the wrong way round.</source>
        <translation>يحوي نطاقًا معكوسًا.</translation>
    </message>
    <message>
        <source>has a repetition beyond {most}, or the wrong way round.</source>
        <translation>يحوي تكرارًا يتجاوز {most}، أو حدّاه معكوسان.</translation>
    </message>
    <message>
        <source>has a repetition that is not {2}, {2,} or {2,5}; for the character, write \{.</source>
        <translation>يحوي تكرارًا ليس على صورة {2} أو {2,} أو {2,5}؛ للحرف نفسه اكتب \{.</translation>
    </message>
    <message>
        <source>has a repetition without its first number; write {0,3}.</source>
        <translation>يحوي تكرارًا دون رقمه الأول؛ اكتب {0,3}.</translation>
    </message>
    <message>
        <source>has a second pattern.</source>
        <translation>يحوي نمطًا ثانيًا.</translation>
    </message>
    <message>
        <source>has a special group; (…), (?:…), (?=…) and (?!…) are possible.</source>
        <translation>يحوي مجموعة خاصة؛ الممكن (…) و(?:…) و(?=…) و(?!…).</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>له قيمة</translation>
    </message>
    <message>
        <source>has a {char} that nothing opens; write {escaped} for the character.</source>
        <translation>يحوي {char} لا يقابله قوس فتح؛ للحرف نفسه اكتب {escaped}.</translation>
    </message>
    <message>
        <source>has a {char} with nothing before it to repeat; write {escaped} for the character.</source>
        <translation>يحوي {char} دون شيء قبله ليتكرر؛ للحرف نفسه اكتب {escaped}.</translation>
    </message>
    <message>
        <source>has a “(” that nothing closes; for the character, write \(.</source>
        <translation>يحوي «(» لا يقابلها قوس إغلاق؛ للحرف نفسه اكتب \(.</translation>
    </message>
    <message>
        <source>has a “)” that nothing opens; for the character, write \).</source>
        <translation>يحوي «)» لا يقابلها قوس فتح؛ للحرف نفسه اكتب \).</translation>
    </message>
    <message>
        <source>has an atomic group (?&gt;…), which JavaScript cannot read. Write (?:…).</source>
        <translation>يحوي مجموعة ذرية (?&gt;…) لا تستطيع JavaScript قراءتها. اكتب (?:…).</translation>
    </message>
    <message>
        <source>has an empty []; for a ] in it, write [\]].</source>
        <translation>يحوي [] فارغة؛ لوضع ] فيها اكتب [\]].</translation>
    </message>
    <message>
        <source>has more than {most} parts.</source>
        <translation>يزيد عدد أجزائه على {most}.</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>has not received the whole request</source>
        <translation>لم يستلم الطلب كاملًا</translation>
    </message>
    <message>
        <source>has properties that are not an object.</source>
        <translation>يحوي خصائص ليست كائنًا.</translation>
    </message>
    <message>
        <source>has the number {number}…, which is too large.</source>
        <translation>يحوي العدد {number}…، وهو كبير جدًا.</translation>
    </message>
    <message>
        <source>has the switch {switch}, which JavaScript cannot read. Leave it out, and switch on “Ignore case”.</source>
        <translation>يحوي المبدّل {switch} الذي لا تستطيع JavaScript قراءته. احذفه، وفعّل «تجاهل حالة الأحرف».</translation>
    </message>
    <message>
        <source>has the switch {switch}, which JavaScript cannot read. Leave it out.</source>
        <translation>يحوي المبدّل {switch} الذي لا تستطيع JavaScript قراءته. احذفه.</translation>
    </message>
    <message>
        <source>has the word {word}, which is not a function.</source>
        <translation>يحوي الكلمة {word}، وهي ليست دالة.</translation>
    </message>
    <message>
        <source>has the word {word}; write it as {right}.</source>
        <translation>يحوي الكلمة {word}، فاكتبها هكذا: {right}.</translation>
    </message>
    <message>
        <source>has too many values in parentheses.</source>
        <translation>يحوي قيمًا كثيرة جدًا بين قوسين.</translation>
    </message>
    <message>
        <source>has two repetitions in a row. Write one, or put the first into (?:…).</source>
        <translation>يحوي تكرارين متتاليين. اكتب واحدًا، أو ضع الأول في (?:…).</translation>
    </message>
    <message>
        <source>has {sign}, which is not a character.</source>
        <translation>يحوي {sign}، وهو ليس حرفًا.</translation>
    </message>
    <message>
        <source>has {sign}, which is not a known property. Known are categories such as \p{{L}}, \p{{Lu}}, \p{{M}}, \p{{N}} and \p{{P}}, and scripts such as \p{{Script=Greek}}.</source>
        <translation>يحوي {sign}، وهي ليست خاصية معروفة. المعروف فئات مثل \p{{L}} و\p{{Lu}} و\p{{M}} و\p{{N}} و\p{{P}}، وكتابات مثل \p{{Script=Greek}}.</translation>
    </message>
    <message>
        <source>has {sign}, which the engines cannot read; write {instead}.</source>
        <translation>يحوي {sign}، ولا يستطيع المحركان قراءته؛ اكتب {instead}.</translation>
    </message>
    <message>
        <source>has {sign}; write {instead}.</source>
        <translation>يحوي {sign}؛ اكتب {instead}.</translation>
    </message>
    <message>
        <source>has {what} where a value should stand.</source>
        <translation>يحوي {what} حيث ينبغي أن تكون قيمة.</translation>
    </message>
    <message>
        <source>has {what} where it should end.</source>
        <translation>يحوي {what} حيث ينبغي أن ينتهي.</translation>
    </message>
    <message>
        <source>has “{found}” where a value should stand.</source>
        <translation>يحوي «{found}» حيث ينبغي أن تكون قيمة.</translation>
    </message>
    <message>
        <source>has “{found}” where it should end.</source>
        <translation>يحوي «{found}» حيث ينبغي أن ينتهي.</translation>
    </message>
    <message>
        <source>has “{found}”, which is not understood.</source>
        <translation>يحوي «{found}»، وهو غير مفهوم.</translation>
    </message>
    <message>
        <source>has “{rest}”, which is not understood.</source>
        <translation>يحوي «{rest}»، وهو غير مفهوم.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>holds for none of the choices, or for too many.</source>
        <translation>لا يتحقق لأي خيار، أو يتحقق لعدد كبير جدًا منها.</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>إذا: {condition}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>يتضمن</translation>
    </message>
    <message>
        <source>includes one of</source>
        <translation>يتضمن واحدًا من</translation>
    </message>
    <message>
        <source>inferred from the documentation</source>
        <translation>مستنتَج من الوثائق</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is a plain value.</source>
        <translation>قيمة مجردة.</translation>
    </message>
    <message>
        <source>is a script.</source>
        <translation>هو نص برمجي.</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>له إجابة</translation>
    </message>
    <message>
        <source>is at least, or not before</source>
        <translation>لا يقل عن، أو ليس قبل</translation>
    </message>
    <message>
        <source>is at most, or not after</source>
        <translation>لا يزيد على، أو ليس بعد</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>is down for maintenance</source>
        <translation>متوقف للصيانة</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <translation>أصغر من، أو قبل</translation>
    </message>
    <message>
        <source>is longer than {longest} characters.</source>
        <translation>يزيد عدد أحرفه على {longest}.</translation>
    </message>
    <message>
        <source>is longer than {most} characters.</source>
        <translation>يزيد عدد أحرفه على {most}.</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <translation>أكبر من، أو بعد</translation>
    </message>
    <message>
        <source>is nested too deep.</source>
        <translation>تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>is nested too deep; sum() adds many values.</source>
        <translation>تداخله عميق جدًا؛ الدالة sum() تجمع قيمًا كثيرة.</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is not a comparison.</source>
        <translation>ليس مقارنة.</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>is not ticked</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>من بين</translation>
    </message>
    <message>
        <source>is ticked</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>يبدأ بعلامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>it has more than {most} options.</source>
        <translation>خياراته أكثر من {most}.</translation>
    </message>
    <message>
        <source>it has no panes, or too many</source>
        <translation>لا لوحات فيه، أو لوحاته كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has {bits:,} bits; at most {most:,} are taken, as more only cost time</source>
        <translation>حجمه {bits:,} بت؛ والحد الأقصى المقبول {most:,}، فما زاد لا يكلّف إلا وقتًا</translation>
    </message>
    <message>
        <source>it has {bits} bits; at least {least} are needed</source>
        <translation>حجمه {bits} بت؛ والمطلوب {least} على الأقل</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>يحوي عددًا كبيرًا جدًا</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <translation>يحوي نصف زوج بديل (surrogate)</translation>
    </message>
    <message>
        <source>it holds more than one private key</source>
        <translation>فيه أكثر من مفتاح خاص واحد</translation>
    </message>
    <message>
        <source>it holds more than one public key</source>
        <translation>يحوي أكثر من مفتاح عام</translation>
    </message>
    <message>
        <source>it holds parameters of keys, and no key; {needed}</source>
        <translation>فيه معاملات مفاتيح وليس فيه مفتاح؛ {needed}</translation>
    </message>
    <message>
        <source>it is a JWK (a key in JSON); PEM is needed here</source>
        <translation>إنه JWK (مفتاح بصيغة JSON)؛ والمطلوب هنا PEM</translation>
    </message>
    <message>
        <source>it is a Java keystore</source>
        <translation>إنه مخزن مفاتيح Java</translation>
    </message>
    <message>
        <source>it is a PKCS#12 file (.p12 or .pfx)</source>
        <translation>هو ملف ⁦PKCS#12 (.p12⁩ أو ⁦.pfx⁩)</translation>
    </message>
    <message>
        <source>it is a certificate in DER form, and PEM is needed here</source>
        <translation>هو شهادة بصيغة DER، والمطلوب هنا PEM</translation>
    </message>
    <message>
        <source>it is a certificate request; {needed}</source>
        <translation>إنه طلب شهادة؛ {needed}</translation>
    </message>
    <message>
        <source>it is a certificate; {needed}</source>
        <translation>إنه شهادة؛ {needed}</translation>
    </message>
    <message>
        <source>it is a folder and not a file</source>
        <translation>هو مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>it is a key in DER form, and PEM is needed here</source>
        <translation>إنه مفتاح بصيغة DER، والمطلوب هنا PEM</translation>
    </message>
    <message>
        <source>it is a key in XML; PEM is needed here</source>
        <translation>إنه مفتاح بصيغة XML؛ والمطلوب هنا PEM</translation>
    </message>
    <message>
        <source>it is a key of PuTTY (.ppk)</source>
        <translation>إنه مفتاح PuTTY (⁦.ppk⁩)</translation>
    </message>
    <message>
        <source>it is a key of the kind {kind}, not an RSA key; the platform takes RS256 only</source>
        <translation>إنه مفتاح من النوع {kind} وليس مفتاح RSA؛ والمنصة لا تقبل إلا RS256</translation>
    </message>
    <message>
        <source>it is a public key of SSH; {needed}</source>
        <translation>إنه مفتاح SSH عام؛ {needed}</translation>
    </message>
    <message>
        <source>it is a public key of SSH; {needed}, as PEM</source>
        <translation>إنه مفتاح SSH عام؛ {needed}، بصيغة PEM</translation>
    </message>
    <message>
        <source>it is a public key; {needed}</source>
        <translation>إنه مفتاح عام؛ {needed}</translation>
    </message>
    <message>
        <source>it is a “{label}”, which is unknown here; {needed}</source>
        <translation>إنه «{label}»، وهو غير معروف هنا؛ {needed}</translation>
    </message>
    <message>
        <source>it is an OpenSSH key of the kind {kind}, not an RSA key; the platform takes RS256 only</source>
        <translation>إنه مفتاح OpenSSH من النوع {kind} وليس مفتاح RSA؛ والمنصة لا تقبل إلا RS256</translation>
    </message>
    <message>
        <source>it is an OpenSSH key, and damaged</source>
        <translation>إنه مفتاح OpenSSH تالف</translation>
    </message>
    <message>
        <source>it is an OpenSSH key, which is sound but of another form</source>
        <translation>إنه مفتاح OpenSSH، سليم لكن بصيغة أخرى</translation>
    </message>
    <message>
        <source>it is an RSA key of {count} primes (multi-prime), and two are needed</source>
        <translation>إنه مفتاح RSA بعدد من الأعداد الأولية قدره {count} (multi-prime)، والمطلوب اثنان</translation>
    </message>
    <message>
        <source>it is an {use} key, which may not sign RS256; an ordinary RSA key is needed</source>
        <translation>إنه مفتاح {use}، ولا يجوز أن يوقّع بخوارزمية RS256؛ والمطلوب مفتاح RSA عادي</translation>
    </message>
    <message>
        <source>it is another file.</source>
        <translation>هو ملف آخر.</translation>
    </message>
    <message>
        <source>it is cut off: its BEGIN line is missing</source>
        <translation>إنه مبتور: سطر BEGIN فيه مفقود</translation>
    </message>
    <message>
        <source>it is cut off: its END line is missing</source>
        <translation>إنه مقطوع: سطر END فيه مفقود</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>it is damaged: between its BEGIN and END lines there is no key</source>
        <translation>إنه تالف: لا مفتاح بين سطري BEGIN وEND فيه</translation>
    </message>
    <message>
        <source>it is damaged: its numbers do not belong together</source>
        <translation>إنه تالف: أعداده لا يخص بعضها بعضًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is encrypted and needs its passphrase</source>
        <translation>إنه مشفّر ويحتاج إلى عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>it is encrypted in a way that is not supported</source>
        <translation>إنه مشفّر بطريقة غير مدعومة</translation>
    </message>
    <message>
        <source>it is in DER form, and PEM is needed here</source>
        <translation>هو بصيغة DER، والمطلوب هنا PEM</translation>
    </message>
    <message>
        <source>it is in UTF-16 or UTF-32, and not in UTF-8</source>
        <translation>هو بترميز UTF-16 أو UTF-32، لا UTF-8</translation>
    </message>
    <message>
        <source>it is neither PEM nor base64 of PEM</source>
        <translation>ليس PEM ولا base64 لصيغة PEM</translation>
    </message>
    <message>
        <source>it is nested more than {depth} deep</source>
        <translation>تداخله أعمق من {depth}</translation>
    </message>
    <message>
        <source>it is never required: its condition contradicts the one on which it is shown.</source>
        <translation>لا يصبح إلزاميًا أبدًا: شرط إلزامه يناقض شرط ظهوره.</translation>
    </message>
    <message>
        <source>it is never required: {reason}</source>
        <translation>لا يصبح إلزاميًا أبدًا: {reason}</translation>
    </message>
    <message>
        <source>it is never shown: its condition contradicts the one of its step.</source>
        <translation>لا يظهر أبدًا: شرطه يناقض شرط خطوته.</translation>
    </message>
    <message>
        <source>it is never shown: {reason}</source>
        <translation>لا يظهر أبدًا: {reason}</translation>
    </message>
    <message>
        <source>it is not a file of panes that this version knows</source>
        <translation>ليس ملف لوحات تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>it is not a file of targets that this version knows</source>
        <translation>ليس ملف وجهات تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>it is not a question.</source>
        <translation>ليس سؤالًا.</translation>
    </message>
    <message>
        <source>it is not an RSA key; the platform takes RS256 only</source>
        <translation>ليس مفتاح RSA؛ والمنصة لا تقبل إلا RS256</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it is of PGP; {needed}, as PEM</source>
        <translation>إنه من PGP؛ {needed}، بصيغة PEM</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>it is too large to be a private key</source>
        <translation>حجمه أكبر من أن يكون مفتاحًا خاصًا</translation>
    </message>
    <message>
        <source>it is too large to be a public key</source>
        <translation>حجمه أكبر من أن يكون مفتاحًا عامًا</translation>
    </message>
    <message>
        <source>it is {what}, not an RSA key; the platform takes RS256 only</source>
        <translation>إنه {what} وليس مفتاح RSA؛ والمنصة لا تقبل إلا RS256</translation>
    </message>
    <message>
        <source>it leads to example.com, as each new link does; write where it leads.</source>
        <translation>يؤدي إلى example.com كأي رابط جديد؛ اكتب إلى أين يؤدي.</translation>
    </message>
    <message>
        <source>it must always be answered, so the condition of “Must be answered if” changes nothing and could go.</source>
        <translation>الإجابة عنه إلزامية دائمًا، فلا يغيّر شرط «الإجابة إلزامية إذا» شيئًا ويمكن حذفه.</translation>
    </message>
    <message>
        <source>it needs at least two options.</source>
        <translation>يحتاج إلى خيارين على الأقل.</translation>
    </message>
    <message>
        <source>it shows the grey box of a new picture; choose a picture.</source>
        <translation>يعرض المربع الرمادي للصورة الجديدة؛ اختر صورة.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>it was made by a chip or library with the flaw ROCA (CVE-2017-15361), so others can compute the private key</source>
        <translation>أنشأته رقاقة أو مكتبة فيها الثغرة ROCA (CVE-2017-15361)، فيستطيع آخرون حساب المفتاح الخاص</translation>
    </message>
    <message>
        <source>its comparisons contradict each other.</source>
        <translation>مقارناته يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>its condition always holds, so it could go without one.</source>
        <translation>شرطه متحقق دائمًا، فيمكن الاستغناء عنه.</translation>
    </message>
    <message>
        <source>its condition asks for {value}, which is not a date or time such as it takes.</source>
        <translation>شرطه يطلب القيمة {value}، وهي ليست تاريخًا أو وقتًا مما يقبله.</translation>
    </message>
    <message>
        <source>its condition asks for {value}, which is not one of the choices.</source>
        <translation>شرطه يطلب القيمة {value}، وهي ليست من الاختيارات.</translation>
    </message>
    <message>
        <source>its condition {fault}</source>
        <translation>شرطه {fault}</translation>
    </message>
    <message>
        <source>its format is not {format}</source>
        <translation>صيغته ليست {format}</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <source>its modulus has a small factor, so anyone can compute the private key</source>
        <translation>للمقياس فيه عامل صغير، فيستطيع أي شخص حساب المفتاح الخاص</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>its options are in another file.</source>
        <translation>خياراته في ملف آخر.</translation>
    </message>
    <message>
        <source>its passphrase asks for {memory} MiB of memory {times} times (scrypt), but at most {once} MiB once or {whole} MiB in all are spent on it</source>
        <translation>تتطلب عبارة المرور الخاصة به {memory} MiB من الذاكرة {times} مرة (scrypt)، لكن أقصى ما يُنفق عليها {once} MiB مرة واحدة أو {whole} MiB إجمالًا</translation>
    </message>
    <message>
        <source>its passphrase asks for {rounds} rounds of work, and at most {most} are spent on it</source>
        <translation>تتطلب عبارة المرور الخاصة به {rounds} جولة حساب، وأقصى ما يُنفق عليها {most}</translation>
    </message>
    <message>
        <source>its private exponent is too small, so others can compute it</source>
        <translation>الأسّ الخاص فيه صغير جدًا، فيستطيع آخرون حسابه</translation>
    </message>
    <message>
        <source>its public exponent has over {most} bits, which nobody supports</source>
        <translation>الأسّ العام فيه أكبر من {most} بت، ولا أحد يدعم ذلك</translation>
    </message>
    <message>
        <source>its public exponent is {exponent}, with which a signature protects nothing</source>
        <translation>الأسّ العام فيه هو {exponent}، وبه لا يحمي التوقيع شيئًا</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>صياغته غير صحيحة</translation>
    </message>
    <message>
        <source>its two primes are close together, so anyone can compute the private key</source>
        <translation>عدداه الأوليان متقاربان، فيستطيع أي شخص حساب المفتاح الخاص</translation>
    </message>
    <message>
        <source>its two primes are of very different size, which makes the smaller one easy to find</source>
        <translation>عدداه الأوليان متفاوتان جدًا في الحجم، مما يسهّل إيجاد أصغرهما</translation>
    </message>
    <message>
        <source>joins texts</source>
        <translation>يصل النصوص</translation>
    </message>
    <message>
        <source>judged directly</source>
        <translation>تقييم مباشر</translation>
    </message>
    <message>
        <source>keep it for a person to decide: at most once</source>
        <translation>إبقاؤه ليقرر شخص: مرة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>keep the one that is meant</source>
        <translation>أبقِ المفتاح المقصود</translation>
    </message>
    <message>
        <source>key pair</source>
        <translation>زوج المفاتيح</translation>
    </message>
    <message>
        <source>keyboard open</source>
        <translation>لوحة المفاتيح مفتوحة</translation>
    </message>
    <message>
        <source>lacks a “{sign}”.</source>
        <translation>تنقصه علامة «{sign}».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>السطر 1، العمود 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>looks behind with (?&lt;!…), {behind}</source>
        <translation>ينظر إلى الخلف بـ(?&lt;!…)، {behind}</translation>
    </message>
    <message>
        <source>looks behind with (?&lt;=…), {behind}</source>
        <translation>ينظر إلى الخلف بـ(?&lt;=…)، {behind}</translation>
    </message>
    <message>
        <source>make: done</source>
        <translation>الإنشاء: تم</translation>
    </message>
    <message>
        <source>make: not done</source>
        <translation>الإنشاء: لم يتم</translation>
    </message>
    <message>
        <source>makes a date from something else than a text.</source>
        <translation>يكوّن تاريخًا من شيء غير النص.</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>يطابق النمط</translation>
    </message>
    <message>
        <source>message question enquiry reach call address</source>
        <translation>رسالة سؤال استفسار تواصل اتصال عنوان</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>names a field that is not there (any more).</source>
        <translation>يسمّي حقلًا غير موجود (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>names {field} by its context name, which may change. Insert the answer in its place.</source>
        <translation>يسمّي {field} باسم سياقه الذي قد يتغير. أدرج الإجابة مكانه.</translation>
    </message>
    <message>
        <source>names {field}, which does not stand above. Move the field up, or the text down.</source>
        <translation>يسمّي {field}، وهو ليس في الأعلى. انقل الحقل إلى أعلى، أو النص إلى أسفل.</translation>
    </message>
    <message>
        <source>names {field}, which has no answer.</source>
        <translation>يسمّي {field}، ولا إجابة له.</translation>
    </message>
    <message>
        <source>names {problem}</source>
        <translation>يسمّي {problem}</translation>
    </message>
    <message>
        <source>needs no \{0}: the whole answer must match anyway. Leave it out.</source>
        <translation>لا يحتاج إلى \{0}: يجب أن تطابقه الإجابة كلها على أي حال. احذفه.</translation>
    </message>
    <message>
        <source>needs reading the conversation, which is switched off in the settings.</source>
        <translation>يحتاج إلى قراءة المحادثة، وهي معطلة في الإعدادات.</translation>
    </message>
    <message>
        <source>negates a plain value.</source>
        <translation>ينفي قيمة مجردة.</translation>
    </message>
    <message>
        <source>negates {function}(), which conditions here cannot.</source>
        <translation>ينفي {function}()، ولا تستطيع الشروط هنا ذلك.</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>أُنشئ اليوم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ليس عنوانًا</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ليست تاريخًا</translation>
    </message>
    <message>
        <source>no date and time</source>
        <translation>ليست تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ليست بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>no field with an answer is called “{name}”.</source>
        <translation>لا يوجد حقل له إجابة باسم «{name}».</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>لغة غير محددة</translation>
    </message>
    <message>
        <source>no last day, no reminder</source>
        <translation>بلا يوم أخير، بلا تذكير</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ليست عددًا</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>ليست من الخيارات</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>ليست رقم هاتف</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ليست وقتًا</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>ليست عنوان ويب</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يُعثر على أي سر</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>غير متطابقة</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>قيمة فارغة</translation>
    </message>
    <message>
        <source>nothing (an empty group)</source>
        <translation>لا شيء (مجموعة فارغة)</translation>
    </message>
    <message>
        <source>nothing breaks a rule</source>
        <translation>لا شيء يخالف القواعد</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>خاصة بكم</translation>
    </message>
    <message>
        <source>offer price lead customer product calculator</source>
        <translation>عرض سعر فرصة عميل منتج حاسبة</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>أحدهما متحقق</translation>
    </message>
    <message>
        <source>one of your secrets</source>
        <translation>أحد أسرارك</translation>
    </message>
    <message>
        <source>only what is required</source>
        <translation>المطلوب فقط</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>options cannot be put into an order.</source>
        <translation>لا يمكن ترتيب الخيارات.</translation>
    </message>
    <message>
        <source>or press / and type what it is</source>
        <translation>أو اضغط / واكتب نوعه</translation>
    </message>
    <message>
        <source>or_other became an option and a text.</source>
        <translation>أصبحت ⁦or_other⁩ خيارًا ونصًا.</translation>
    </message>
    <message>
        <source>page (vendor&apos;s template)</source>
        <translation>‏page (قالب المزوّد)</translation>
    </message>
    <message>
        <source>page_context (documented)</source>
        <translation>⁦page_context⁩ (موثّق)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>private key, as base64 on the clipboard</source>
        <translation>المفتاح الخاص، بترميز base64 في الحافظة</translation>
    </message>
    <message>
        <source>private key, as {file}</source>
        <translation>المفتاح الخاص، في الملف {file}</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>public key, as {file}</source>
        <translation>المفتاح العام، في الملف {file}</translation>
    </message>
    <message>
        <source>publish: done</source>
        <translation>النشر: تم</translation>
    </message>
    <message>
        <source>publish: not done</source>
        <translation>النشر: لم يتم</translation>
    </message>
    <message>
        <source>published</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>rating is {value}, and must be a whole number from 1 to 5.</source>
        <translation>القيمة rating هي {value}، ويجب أن تكون عددًا صحيحًا من 1 إلى 5.</translation>
    </message>
    <message>
        <source>reading the conversation is switched off in the settings.</source>
        <translation>قراءة المحادثة معطلة في الإعدادات.</translation>
    </message>
    <message>
        <source>redirects elsewhere</source>
        <translation>يعيد التوجيه إلى مكان آخر</translation>
    </message>
    <message>
        <source>refers back to a group, which the two engines do differently if that group matched nothing. Write out what it stands for.</source>
        <translation>يشير رجوعًا إلى مجموعة، ويختلف المحركان في ذلك إذا لم تطابق المجموعة شيئًا. اكتب ما تمثله كاملًا.</translation>
    </message>
    <message>
        <source>refers to a field that is not there any more.</source>
        <translation>يشير إلى حقل لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>refers to itself, which neither engine can do. Write the repeated part out.</source>
        <translation>يشير إلى نفسه، وهذا ما لا يستطيعه أي من المحركين. اكتب الجزء المكرر كاملًا.</translation>
    </message>
    <message>
        <source>refers to something that has no answer.</source>
        <translation>يشير إلى شيء لا إجابة له.</translation>
    </message>
    <message>
        <source>refers to something that is not an earlier field with a value.</source>
        <translation>يشير إلى ما ليس حقلًا سابقًا له قيمة.</translation>
    </message>
    <message>
        <source>refers to the field itself, which is a circle.</source>
        <translation>يشير إلى الحقل نفسه، وهذه حلقة مفرغة.</translation>
    </message>
    <message>
        <source>refers to {field}, which itself waits for this field: they go round in a circle.</source>
        <translation>يشير إلى {field} الذي ينتظر بدوره هذا الحقل: إنهما يدوران في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>refers to {field}, which stands below. Move that one up, above this field.</source>
        <translation>يشير إلى {field} وهو أسفله. انقله إلى أعلى، فوق هذا الحقل.</translation>
    </message>
    <message>
        <source>refers to {name}, which stands below.</source>
        <translation>يشير إلى {name}، وهو يقع أدناه.</translation>
    </message>
    <message>
        <source>refers to {name}, which was not taken.</source>
        <translation>يشير إلى {name}، وهو لم يؤخذ.</translation>
    </message>
    <message>
        <source>refers to {unknown}</source>
        <translation>يشير إلى {unknown}</translation>
    </message>
    <message>
        <source>refused: {names}</source>
        <translation>رُفض: {names}</translation>
    </message>
    <message>
        <source>refuses the request as bad</source>
        <translation>يرفض الطلب لأنه غير سليم</translation>
    </message>
    <message>
        <source>refuses the token</source>
        <translation>يرفض الرمز</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>repeats something that takes no character. Leave the repetition out.</source>
        <translation>يكرر شيئًا لا يأخذ أي حرف. احذف التكرار.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>reservation date calendar visit ticket event seat</source>
        <translation>حجز تاريخ تقويم زيارة تذكرة فعالية مقعد</translation>
    </message>
    <message>
        <source>responds later than any caller waits</source>
        <translation>يرد بعد أطول مدة ينتظرها أي متصل</translation>
    </message>
    <message>
        <source>responds with something that is not HTTP</source>
        <translation>يرد بما ليس HTTP</translation>
    </message>
    <message>
        <source>results in several values.</source>
        <translation>ينتج عدة قيم.</translation>
    </message>
    <message>
        <source>retire: done</source>
        <translation>سحب القديم: تم</translation>
    </message>
    <message>
        <source>retire: not done</source>
        <translation>سحب القديم: لم يتم</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>اكتمال الاستبدال</translation>
    </message>
    <message>
        <source>rotation begun</source>
        <translation>بدء الاستبدال</translation>
    </message>
    <message>
        <source>rotation given up</source>
        <translation>إلغاء الاستبدال</translation>
    </message>
    <message>
        <source>rotation step</source>
        <translation>خطوة استبدال</translation>
    </message>
    <message>
        <source>rounds to something else than 0 to 6 digits.</source>
        <translation>يقرّب إلى ما ليس من 0 إلى 6 أرقام.</translation>
    </message>
    <message>
        <source>row 1</source>
        <translation>الصف 1</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>send again: at least once</source>
        <translation>إعادة الإرسال: مرة واحدة على الأقل</translation>
    </message>
    <message>
        <source>session_id is {value}, and the header X-Moveo-Session-Id is {header}.</source>
        <translation>القيمة ⁦session_id⁩ هي {value}، والترويسة X-Moveo-Session-Id هي {header}.</translation>
    </message>
    <message>
        <source>settings of the form</source>
        <translation>إعدادات النموذج</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>اختيارات متعددة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>something with this name is there already</source>
        <translation>يوجد شيء بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>stars and faces count from 1.</source>
        <translation>تُعَدّ النجوم والوجوه ابتداءً من 1.</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>توقف قبل النهاية</translation>
    </message>
    <message>
        <source>such as release, to ask about</source>
        <translation>مثل: إصدار، للسؤال عنه</translation>
    </message>
    <message>
        <source>survey opinion rating review stars score poll questionnaire</source>
        <translation>استبيان رأي تقييم مراجعة نجوم درجة استطلاع استبانة</translation>
    </message>
    <message>
        <source>switch: done</source>
        <translation>التحويل: تم</translation>
    </message>
    <message>
        <source>switch: not done</source>
        <translation>التحويل: لم يتم</translation>
    </message>
    <message>
        <source>takes the delivery, and responds late</source>
        <translation>يقبل التسليم ويرد متأخرًا</translation>
    </message>
    <message>
        <source>takes the delivery, and sends its response bit by bit</source>
        <translation>يقبل التسليم ويرسل ردّه شيئًا فشيئًا</translation>
    </message>
    <message>
        <source>takes the delivery, then breaks the connection</source>
        <translation>يستلم التسليم ثم يقطع الاتصال</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text {size} %</source>
        <translation>النص {size} ٪</translation>
    </message>
    <message>
        <source>texts or settings changed</source>
        <translation>غُيّرت نصوص أو إعدادات</translation>
    </message>
    <message>
        <source>the button for the next step</source>
        <translation>زر الخطوة التالية</translation>
    </message>
    <message>
        <source>the button for the step before</source>
        <translation>زر الخطوة السابقة</translation>
    </message>
    <message>
        <source>the button that begins again</source>
        <translation>زر البدء من جديد</translation>
    </message>
    <message>
        <source>the button that changes an answer</source>
        <translation>زر تغيير إجابة</translation>
    </message>
    <message>
        <source>the calculation gives {given}, not {wanted}.</source>
        <translation>يعطي الحساب {given} وليس {wanted}.</translation>
    </message>
    <message>
        <source>the calculation refers to {unknown}</source>
        <translation>الحساب يشير إلى {unknown}</translation>
    </message>
    <message>
        <source>the calculation {fault}</source>
        <translation>الحساب {fault}</translation>
    </message>
    <message>
        <source>the column has no name.</source>
        <translation>لا اسم للعمود.</translation>
    </message>
    <message>
        <source>the condition on which it must be answered holds whenever it is shown.</source>
        <translation>شرط إلزام الإجابة عنه متحقق كلما ظهر.</translation>
    </message>
    <message>
        <source>the count of characters</source>
        <translation>عدد الأحرف</translation>
    </message>
    <message>
        <source>the country chosen at first is not in its list.</source>
        <translation>البلد المختار في البداية ليس في قائمته.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>القرص لا يعمل كما ينبغي</translation>
    </message>
    <message>
        <source>the disk is full, or you may use no more of it</source>
        <translation>القرص ممتلئ، أو استنفدت المساحة المسموح بها لك</translation>
    </message>
    <message>
        <source>the field that it must repeat must be of the same kind and stand before it.</source>
        <translation>الحقل الذي يجب أن يكرره يجب أن يكون من النوع نفسه وأن يسبقه.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>the file would be larger than the disk allows</source>
        <translation>سيكون الملف أكبر مما يسمح به القرص</translation>
    </message>
    <message>
        <source>the first entry of a list</source>
        <translation>أول عنصر في القائمة</translation>
    </message>
    <message>
        <source>the first value breaks the field&apos;s own rules.</source>
        <translation>القيمة الأولى تخالف قواعد الحقل نفسه.</translation>
    </message>
    <message>
        <source>the first value is not one of the slider&apos;s values.</source>
        <translation>القيمة الأولى ليست من قيم المنزلق.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>أول {count}</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the form delivers nothing that is called “{name}”.</source>
        <translation>لا يسلّم النموذج شيئًا باسم «{name}».</translation>
    </message>
    <message>
        <source>the greatest length must be 1 to {most}.</source>
        <translation>يجب أن يكون أكبر طول من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>the greatest value is below the least.</source>
        <translation>أكبر قيمة أصغر من أصغر قيمة.</translation>
    </message>
    <message>
        <source>the heading above the problems</source>
        <translation>العنوان فوق المشاكل</translation>
    </message>
    <message>
        <source>the heading after sending</source>
        <translation>العنوان بعد الإرسال</translation>
    </message>
    <message>
        <source>the heading of a page without a conversation</source>
        <translation>عنوان صفحة بلا محادثة</translation>
    </message>
    <message>
        <source>the heading of the review</source>
        <translation>عنوان المراجعة</translation>
    </message>
    <message>
        <source>the heading once the answers are saved</source>
        <translation>العنوان بعد حفظ الإجابات</translation>
    </message>
    <message>
        <source>the heading when nobody confirmed the answers</source>
        <translation>العنوان حين لا يؤكد أحد الإجابات</translation>
    </message>
    <message>
        <source>the height must be 2 to 20 lines.</source>
        <translation>يجب أن يكون الارتفاع من 2 إلى 20 سطرًا.</translation>
    </message>
    <message>
        <source>the highest grade must be 2 to {most}.</source>
        <translation>يجب أن تكون أعلى درجة من 2 إلى {most}.</translation>
    </message>
    <message>
        <source>the hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>the label of the option {value!r}</source>
        <translation>تسمية الخيار {value!r}</translation>
    </message>
    <message>
        <source>the last date allowed is before the first.</source>
        <translation>آخر تاريخ مسموح به يسبق أول تاريخ.</translation>
    </message>
    <message>
        <source>the last time allowed is before the first.</source>
        <translation>آخر وقت مسموح به يسبق أول وقت.</translation>
    </message>
    <message>
        <source>the least length must be from 0 to the greatest length.</source>
        <translation>يجب أن يكون أصغر طول من 0 إلى أكبر طول.</translation>
    </message>
    <message>
        <source>the least number of ticks must be at most the greatest number, and that at most the number of options.</source>
        <translation>يجب ألا يتجاوز أقل عدد من التحديدات أكبر عدد، وألا يتجاوز أكبر عدد عدد الخيارات.</translation>
    </message>
    <message>
        <source>the logo in words</source>
        <translation>وصف الشعار</translation>
    </message>
    <message>
        <source>the longest answers</source>
        <translation>أطول الإجابات</translation>
    </message>
    <message>
        <source>the lowest grade must be 0 or 1.</source>
        <translation>يجب أن تكون أدنى درجة 0 أو 1.</translation>
    </message>
    <message>
        <source>the mark of what may be left empty</source>
        <translation>علامة ما يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>the message for &apos;pattern&apos;</source>
        <translation>رسالة &apos;pattern&apos;</translation>
    </message>
    <message>
        <source>the message for {rule!r}</source>
        <translation>رسالة القاعدة {rule!r}</translation>
    </message>
    <message>
        <source>the message that a choice is not in its list</source>
        <translation>رسالة أن الاختيار ليس في قائمته</translation>
    </message>
    <message>
        <source>the message that a date or time is too early</source>
        <translation>رسالة أن التاريخ أو الوقت مبكر جدًا</translation>
    </message>
    <message>
        <source>the message that a date or time is too late</source>
        <translation>رسالة أن التاريخ أو الوقت متأخر جدًا</translation>
    </message>
    <message>
        <source>the message that a number has too many decimals</source>
        <translation>رسالة أن في العدد أرقامًا عشرية كثيرة جدًا</translation>
    </message>
    <message>
        <source>the message that a number is between two steps</source>
        <translation>رسالة أن العدد يقع بين خطوتين</translation>
    </message>
    <message>
        <source>the message that a number is too large</source>
        <translation>رسالة أن العدد كبير جدًا</translation>
    </message>
    <message>
        <source>the message that a number is too small</source>
        <translation>رسالة أن العدد صغير جدًا</translation>
    </message>
    <message>
        <source>the message that a text does not have the form asked for</source>
        <translation>رسالة أن النص ليس بالصورة المطلوبة</translation>
    </message>
    <message>
        <source>the message that a text is too long</source>
        <translation>رسالة أن النص طويل جدًا</translation>
    </message>
    <message>
        <source>the message that a text is too short</source>
        <translation>رسالة أن النص قصير جدًا</translation>
    </message>
    <message>
        <source>the message that a year does not have four digits</source>
        <translation>رسالة أن السنة ليست من أربعة أرقام</translation>
    </message>
    <message>
        <source>the message that an answer has characters that cannot be used</source>
        <translation>رسالة أن في الإجابة أحرفًا لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>the message that it is no date</source>
        <translation>رسالة أنه ليس تاريخًا</translation>
    </message>
    <message>
        <source>the message that it is no date with a time</source>
        <translation>رسالة أنه ليس تاريخًا مع وقت</translation>
    </message>
    <message>
        <source>the message that it is no e-mail address</source>
        <translation>رسالة أنه ليس بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>the message that it is no number</source>
        <translation>رسالة أنه ليس عددًا</translation>
    </message>
    <message>
        <source>the message that it is no telephone number</source>
        <translation>رسالة أنه ليس رقم هاتف</translation>
    </message>
    <message>
        <source>the message that it is no time</source>
        <translation>رسالة أنه ليس وقتًا</translation>
    </message>
    <message>
        <source>the message that it is no web address</source>
        <translation>رسالة أنه ليس عنوان ويب</translation>
    </message>
    <message>
        <source>the message that it is no whole number</source>
        <translation>رسالة أنه ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>the message that nothing was answered</source>
        <translation>رسالة عدم وجود إجابة</translation>
    </message>
    <message>
        <source>the message that nothing was chosen</source>
        <translation>رسالة عدم اختيار شيء</translation>
    </message>
    <message>
        <source>the message that something was not ticked</source>
        <translation>رسالة عدم تحديد شيء</translation>
    </message>
    <message>
        <source>the message that there are no digits</source>
        <translation>رسالة عدم وجود أرقام</translation>
    </message>
    <message>
        <source>the message that too few options are chosen</source>
        <translation>رسالة أن الخيارات المحددة قليلة جدًا</translation>
    </message>
    <message>
        <source>the message that too many options are chosen</source>
        <translation>رسالة أن الخيارات المحددة كثيرة جدًا</translation>
    </message>
    <message>
        <source>the message that two answers differ</source>
        <translation>رسالة أن الإجابتين مختلفتان</translation>
    </message>
    <message>
        <source>the name of what it is filled from is malformed.</source>
        <translation>اسم ما يُملأ منه غير سليم.</translation>
    </message>
    <message>
        <source>the name {name} stands twice in it</source>
        <translation>يتكرر الاسم {name} فيه</translation>
    </message>
    <message>
        <source>the nearest in sRGB</source>
        <translation>الأقرب في ⁦sRGB⁩</translation>
    </message>
    <message>
        <source>the note how far one has come</source>
        <translation>بيان مدى التقدم</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>عكس ما يليه</translation>
    </message>
    <message>
        <source>the option chosen at first is not in its list.</source>
        <translation>الخيار المحدد في البداية ليس في قائمته.</translation>
    </message>
    <message>
        <source>the option {value!r} has no label in {languages}.</source>
        <translation>ليس للخيار {value!r} تسمية في {languages}.</translation>
    </message>
    <message>
        <source>the option {value!r} needs a label in {language}.</source>
        <translation>يحتاج الخيار {value!r} إلى تسمية باللغة {language}.</translation>
    </message>
    <message>
        <source>the page does not tick it: only the person may give a consent.</source>
        <translation>لا تحددها الصفحة: الشخص وحده يعطي الموافقة.</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the key is damaged</source>
        <translation>عبارة المرور خاطئة، أو المفتاح تالف</translation>
    </message>
    <message>
        <source>the pattern {problem}</source>
        <translation>النمط {problem}</translation>
    </message>
    <message>
        <source>the picture in words</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation>النص النائب</translation>
    </message>
    <message>
        <source>the private key is needed here</source>
        <translation>والمطلوب هنا المفتاح الخاص</translation>
    </message>
    <message>
        <source>the public key is needed here</source>
        <translation>والمطلوب هنا المفتاح العام</translation>
    </message>
    <message>
        <source>the query parameters</source>
        <translation>معاملات العنوان</translation>
    </message>
    <message>
        <source>the remark that a link opens a new tab</source>
        <translation>ملاحظة أن الرابط يفتح علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>the rule {rule!r} has {uses} messages; keep one.</source>
        <translation>عدد رسائل القاعدة {rule!r} هو {uses}؛ أبقِ واحدة.</translation>
    </message>
    <message>
        <source>the send button</source>
        <translation>زر الإرسال</translation>
    </message>
    <message>
        <source>the small print</source>
        <translation>التنويه</translation>
    </message>
    <message>
        <source>the tab&apos;s title when an answer is wrong</source>
        <translation>عنوان علامة التبويب عند وجود إجابة خاطئة</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the text after sending</source>
        <translation>النص بعد الإرسال</translation>
    </message>
    <message>
        <source>the text between the values is empty, or is part of a value.</source>
        <translation>النص الفاصل بين القيم فارغ، أو هو جزء من قيمة.</translation>
    </message>
    <message>
        <source>the text is longer than {count:,} characters.</source>
        <translation>النص أطول من {count:,} حرف.</translation>
    </message>
    <message>
        <source>the text of a page without a conversation</source>
        <translation>نص صفحة بلا محادثة</translation>
    </message>
    <message>
        <source>the text once the answers are saved</source>
        <translation>النص بعد حفظ الإجابات</translation>
    </message>
    <message>
        <source>the text when nobody confirmed the answers</source>
        <translation>النص حين لا يؤكد أحد الإجابات</translation>
    </message>
    <message>
        <source>the text where the page cannot work</source>
        <translation>النص حيث لا تستطيع الصفحة العمل</translation>
    </message>
    <message>
        <source>the time until the next try</source>
        <translation>الوقت حتى المحاولة التالية</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>the way back to the chat</source>
        <translation>طريق العودة إلى الدردشة</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>الطلب كله</translation>
    </message>
    <message>
        <source>the word for grade {grade}</source>
        <translation>كلمة الدرجة {grade}</translation>
    </message>
    <message>
        <source>the word for no</source>
        <translation>كلمة لا</translation>
    </message>
    <message>
        <source>the word for yes</source>
        <translation>كلمة نعم</translation>
    </message>
    <message>
        <source>the words at the high end</source>
        <translation>كلمات الطرف الأعلى</translation>
    </message>
    <message>
        <source>the words at the low end</source>
        <translation>كلمات الطرف الأدنى</translation>
    </message>
    <message>
        <source>the words for no answer</source>
        <translation>عبارة عدم الإجابة</translation>
    </message>
    <message>
        <source>the {part} of entry {number} of the {property}</source>
        <translation>الجزء {part} من العنصر {number} في {property}</translation>
    </message>
    <message>
        <source>the {property}</source>
        <translation>الخاصية {property}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>there are 3 or 5 faces.</source>
        <translation>عدد الوجوه 3 أو 5.</translation>
    </message>
    <message>
        <source>there is a message for {rule!r}, which is not a rule of this kind. Its rules are {rules}.</source>
        <translation>توجد رسالة للقاعدة {rule!r}، وهي ليست من قواعد هذا النوع. قواعده: {rules}.</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>لا يوجد مجلد {folder}</translation>
    </message>
    <message>
        <source>this bound is beyond what a browser can count exactly.</source>
        <translation>هذا الحد أكبر مما يستطيع المتصفح حسابه بدقة.</translation>
    </message>
    <message>
        <source>this channel with this integration</source>
        <translation>هذه القناة مع هذا التكامل</translation>
    </message>
    <message>
        <source>this channel with this integration id is not in the form&apos;s list.</source>
        <translation>هذه القناة مع معرّف التكامل هذا ليست في قائمة النموذج.</translation>
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation>ليس لهذا الحاسوب ذلك العنوان</translation>
    </message>
    <message>
        <source>this field has no rule {code}; it has {list}.</source>
        <translation>ليست لهذا الحقل القاعدة {code}؛ قواعده: {list}.</translation>
    </message>
    <message>
        <source>this is neither yes nor no.</source>
        <translation>هذه القيمة ليست نعم (yes) ولا لا (no).</translation>
    </message>
    <message>
        <source>this is not a flat JSON object such as {&quot;visits&quot;: 3}.</source>
        <translation>هذا ليس كائن JSON بسيطًا بلا تداخل مثل {&quot;visits&quot;: 3}.</translation>
    </message>
    <message>
        <source>this is not a number such as 12 or -0.5.</source>
        <translation>هذه القيمة ليست عددًا مثل 12 أو -0.5.</translation>
    </message>
    <message>
        <source>this is not an HTTP status such as 200 or 422.</source>
        <translation>هذا ليس رمز حالة HTTP مثل 200 أو 422.</translation>
    </message>
    <message>
        <source>this is not one of these words: {list}.</source>
        <translation>هذه ليست إحدى الكلمات التالية: {list}.</translation>
    </message>
    <message>
        <source>through the exported backend</source>
        <translation>عبر خادم الإرسال المصدَّر</translation>
    </message>
    <message>
        <source>through the page</source>
        <translation>عبر الصفحة</translation>
    </message>
    <message>
        <source>times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>timestamp is {value}, and must be a time of this hour in ms, such as {now}.</source>
        <translation>القيمة timestamp هي {value}، ويجب أن تكون وقتًا من هذه الساعة بالمللي ثانية، مثل {now}.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to read the conversation back</source>
        <translation>لقراءة المحادثة من جديد</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>مبكرة جدًا</translation>
    </message>
    <message>
        <source>too faint, {pair} {ratio} of {needed}</source>
        <translation>باهت جدًا، {pair}: {ratio} بدل {needed}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليلة جدًا</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبيرة جدًا</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>متأخرة جدًا</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويلة جدًا</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>كثيرة جدًا</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>too precise</source>
        <translation>دقيقة أكثر من اللازم</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>صغيرة جدًا</translation>
    </message>
    <message>
        <source>trigger_node_id is missing; whether the platform takes that, or wants null, is not known.</source>
        <translation>⁦trigger_node_id⁩ مفقود؛ ولا يُعرف هل تقبل المنصة ذلك أم تريد null.</translation>
    </message>
    <message>
        <source>trigger_node_id is {value}, and must be text or null.</source>
        <translation>القيمة ⁦trigger_node_id⁩ هي {value}، ويجب أن تكون نصًا أو null.</translation>
    </message>
    <message>
        <source>trigger_node_id is {value}; it is 1 to 256 printable characters, or null.</source>
        <translation>القيمة ⁦trigger_node_id⁩ هي {value}؛ وهي من 1 إلى 256 حرفًا قابلًا للطباعة، أو null.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>قيمة صواب أو خطأ</translation>
    </message>
    <message>
        <source>two profiles have the same name</source>
        <translation>لملفين الاسم نفسه</translation>
    </message>
    <message>
        <source>typical answers</source>
        <translation>إجابات معتادة</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>حقل غير معروف</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>used by this form</source>
        <translation>مستخدم في هذا النموذج</translation>
    </message>
    <message>
        <source>user_id is missing; it is 1 to 256 printable characters.</source>
        <translation>القيمة ⁦user_id⁩ مفقودة؛ وهي من 1 إلى 256 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>user_id is {value}, and must be text.</source>
        <translation>قيمة ⁦user_id⁩ هي {value}، ويجب أن تكون نصًا.</translation>
    </message>
    <message>
        <source>user_id is {value}; it is 1 to 256 printable characters.</source>
        <translation>القيمة ⁦user_id⁩ هي {value}؛ وهي من 1 إلى 256 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>uses {function}(), which conditions here cannot.</source>
        <translation>يستخدم {function}()، ولا تستطيع الشروط هنا ذلك.</translation>
    </message>
    <message>
        <source>uses {function}(), which does not exist here.</source>
        <translation>يستخدم {function}()، وهي غير موجودة هنا.</translation>
    </message>
    <message>
        <source>uses {function}, which calculations here do not have.</source>
        <translation>يستخدم {function}، وليست متاحة للحسابات هنا.</translation>
    </message>
    <message>
        <source>uses {function}, which is not a rule of this kind.</source>
        <translation>يستخدم {function}، وليست قاعدة لهذا النوع.</translation>
    </message>
    <message>
        <source>uses {keyword}, which conditions here cannot.</source>
        <translation>يستخدم {keyword}، ولا تستطيع الشروط هنا ذلك.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>verification security authentication check login</source>
        <translation>تحقق أمان مصادقة فحص دخول</translation>
    </message>
    <message>
        <source>verify: done</source>
        <translation>التحقق: تم</translation>
    </message>
    <message>
        <source>verify: not done</source>
        <translation>التحقق: لم يتم</translation>
    </message>
    <message>
        <source>wanted: {value}</source>
        <translation>المطلوب: {value}</translation>
    </message>
    <message>
        <source>warning: {reason}</source>
        <translation>تحذير: {reason}</translation>
    </message>
    <message>
        <source>was asked too early</source>
        <translation>طُلب منه قبل الأوان</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>كان اسمه «{name}»</translation>
    </message>
    <message>
        <source>what follows json: is not JSON ({reason}).</source>
        <translation>ما يلي json: ليس JSON ({reason}).</translation>
    </message>
    <message>
        <source>what is said once the answers are saved</source>
        <translation>ما يُقال بعد حفظ الإجابات</translation>
    </message>
    <message>
        <source>what is said when answers wait to be sent</source>
        <translation>ما يُقال حين تنتظر الإجابات إرسالها</translation>
    </message>
    <message>
        <source>what is said when sending fails</source>
        <translation>ما يُقال عند فشل الإرسال</translation>
    </message>
    <message>
        <source>what is said when the answers are refused</source>
        <translation>ما يُقال عند رفض الإجابات</translation>
    </message>
    <message>
        <source>what is said when too many people send</source>
        <translation>ما يُقال حين يرسل عدد كبير جدًا من الناس</translation>
    </message>
    <message>
        <source>what is said while sending</source>
        <translation>ما يُقال أثناء الإرسال</translation>
    </message>
    <message>
        <source>which Safari before 16.4 cannot read: the whole form would fail there. Say it of the beginning with (?=…) or (?!…), such as (?!.*--).</source>
        <translation>وهذا ما لا يستطيع Safari قبل 16.4 قراءته: سيتعطل النموذج كله هناك. عبّر عنه من البداية بـ(?=…) أو (?!…)، مثل (?!.*--).</translation>
    </message>
    <message>
        <source>white</source>
        <translation>الأبيض</translation>
    </message>
    <message>
        <source>without a full year</source>
        <translation>بلا سنة كاملة</translation>
    </message>
    <message>
        <source>without digits</source>
        <translation>بلا أرقام</translation>
    </message>
    <message>
        <source>wrong: {wrong}, warnings: {warnings}</source>
        <translation>أخطاء: {wrong}، تحذيرات: {warnings}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you do not have the permission for it</source>
        <translation>ليست لديك الصلاحية لذلك</translation>
    </message>
    <message>
        <source>{accepted:,} accepted, {failed:,} without an answer; {rate:,.0f} per second. Median {median:,.1f} ms, 95 % within {most:,.1f} ms, slowest {slowest:,.1f} ms.</source>
        <translation>مقبولة: {accepted:,}، بلا رد: {failed:,}؛ {rate:,.0f} في الثانية. الوسيط {median:,.1f} ms، و95 % خلال {most:,.1f} ms، والأبطأ {slowest:,.1f} ms.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} و{after}</translation>
    </message>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} أو {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>‏{before}، {after}</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>{bound!r} is not a date such as 2026-12-31, nor today, today+30 or today-7.</source>
        <translation>{bound!r} ليس تاريخًا مثل 2026-12-31، ولا today أو today+30 أو today-7.</translation>
    </message>
    <message>
        <source>{bound!r} is not a time such as 09:30.</source>
        <translation>{bound!r} ليس وقتًا مثل 09:30.</translation>
    </message>
    <message>
        <source>{channel} shows the page in a frame. Name the sites that your chat runs on, or browsers will not show it there.</source>
        <translation>تعرض القناة {channel} الصفحة داخل إطار. سمِّ المواقع التي تعمل فيها الدردشة، وإلا لم تعرضها المتصفحات هناك.</translation>
    </message>
    <message>
        <source>{channel}: {case}…</source>
        <translation>‏{channel}: {case}…</translation>
    </message>
    <message>
        <source>{code!r} is not a country code such as GR.</source>
        <translation>{code!r} ليس رمز بلد مثل GR.</translation>
    </message>
    <message>
        <source>{colour}: say what it is for</source>
        <translation>{colour}: حدّد الغرض منه</translation>
    </message>
    <message>
        <source>{colour}: {verdict}</source>
        <translation>‏{colour}: {verdict}</translation>
    </message>
    <message>
        <source>{column}: expected {expected}, came {came}</source>
        <translation>{column}: المتوقع {expected}، والفعلي {came}</translation>
    </message>
    <message>
        <source>{condition} (no answer)</source>
        <translation>{condition} (بلا إجابة)</translation>
    </message>
    <message>
        <source>{condition} always holds, so this part of its condition could go.</source>
        <translation>{condition}: متحقق دائمًا، فيمكن حذف هذا الجزء من شرطه.</translation>
    </message>
    <message>
        <source>{condition} contradicts what else must hold.</source>
        <translation>{condition}: يناقض باقي ما يجب أن يتحقق.</translation>
    </message>
    <message>
        <source>{condition} holds for every answer: ask whether it is answered.</source>
        <translation>{condition}: يتحقق مع كل إجابة؛ اسأل هل للحقل إجابة.</translation>
    </message>
    <message>
        <source>{condition} holds whenever it is shown, so it could go.</source>
        <translation>{condition}: متحقق كلما ظهر الحقل، فيمكن حذفه.</translation>
    </message>
    <message>
        <source>{condition} holds whenever its step is shown, so it could go.</source>
        <translation>{condition}: متحقق كلما ظهرت خطوته، فيمكن حذفه.</translation>
    </message>
    <message>
        <source>{condition} is told by the rest of its condition, so it could go.</source>
        <translation>{condition}: يُفهم من باقي شرطه، فيمكن حذفه.</translation>
    </message>
    <message>
        <source>{condition}, but it takes no such answer.</source>
        <translation>{condition}، لكنه لا يقبل إجابة كهذه.</translation>
    </message>
    <message>
        <source>{condition}, but that field is never shown.</source>
        <translation>{condition}: لكن ذلك الحقل لا يظهر أبدًا.</translation>
    </message>
    <message>
        <source>{country} is in the list already.</source>
        <translation>{country} موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>{count} million are the most.</source>
        <translation>الحد الأقصى {count} مليون بكسل.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>‏{date}، {time}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} أبريل {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} أغسطس {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} ديسمبر {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} فبراير {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} يناير {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} يوليو {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} يونيو {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} مارس {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} مايو {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} نوفمبر {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} أكتوبر {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} سبتمبر {year}</translation>
    </message>
    <message>
        <source>{expected} was expected, but {found} was found.</source>
        <translation>القيمة المتوقعة: {expected}، لكن هذا الموضع يحوي {found}.</translation>
    </message>
    <message>
        <source>{facts}; the file has {bytes:,}</source>
        <translation>{facts}؛ وحجم الملف {bytes:,}</translation>
    </message>
    <message>
        <source>{fault} The form stays as it was until this is right.</source>
        <translation>{fault} يبقى النموذج كما كان إلى أن يصحّ هذا.</translation>
    </message>
    <message>
        <source>{fault}, {seconds} s</source>
        <translation>{fault}، {seconds} ث</translation>
    </message>
    <message>
        <source>{field} does not include {value}</source>
        <translation>{field} لا يتضمن {value}</translation>
    </message>
    <message>
        <source>{field} has a value</source>
        <translation>{field} له قيمة</translation>
    </message>
    <message>
        <source>{field} has it chosen at first</source>
        <translation>هو المختار في البداية في {field}</translation>
    </message>
    <message>
        <source>{field} has no value</source>
        <translation>{field} بلا قيمة</translation>
    </message>
    <message>
        <source>{field} includes one of {values}</source>
        <translation>{field} يتضمن واحدًا من {values}</translation>
    </message>
    <message>
        <source>{field} includes {value}</source>
        <translation>{field} يتضمن {value}</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} بعد {value}</translation>
    </message>
    <message>
        <source>{field} is answered</source>
        <translation>{field} له إجابة</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} قبل {value}</translation>
    </message>
    <message>
        <source>{field} is between {values}</source>
        <translation>{field} بين {values}</translation>
    </message>
    <message>
        <source>{field} is filled from this variable</source>
        <translation>يُملأ {field} من هذا المتغير</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} أصغر من {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} أكبر من {value}</translation>
    </message>
    <message>
        <source>{field} is not answered</source>
        <translation>{field} بلا إجابة</translation>
    </message>
    <message>
        <source>{field} is not ticked</source>
        <translation>{field} غير محدد</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} لا يساوي {value}</translation>
    </message>
    <message>
        <source>{field} is one of {values}</source>
        <translation>{field} من بين {values}</translation>
    </message>
    <message>
        <source>{field} is shown only with the step {step}</source>
        <translation>لا يظهر {field} إلا مع الخطوة {step}</translation>
    </message>
    <message>
        <source>{field} is ticked</source>
        <translation>{field} محدد</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} يساوي {value}</translation>
    </message>
    <message>
        <source>{field} matches the pattern {pattern}</source>
        <translation>{field} يطابق النمط {pattern}</translation>
    </message>
    <message>
        <source>{field} must repeat it</source>
        <translation>يجب أن يكرره {field}</translation>
    </message>
    <message>
        <source>{field} must repeat {other}</source>
        <translation>يجب أن يكرر {field} الحقل {other}</translation>
    </message>
    <message>
        <source>{field} needs a context name.</source>
        <translation>يحتاج {field} إلى اسم سياق.</translation>
    </message>
    <message>
        <source>{field} needs a label in the form&apos;s first language, {language}.</source>
        <translation>يحتاج {field} إلى تسمية بلغة النموذج الأولى، {language}.</translation>
    </message>
    <message>
        <source>{field} needs a text in the form&apos;s first language, {language}.</source>
        <translation>يحتاج {field} إلى نص بلغة النموذج الأولى، {language}.</translation>
    </message>
    <message>
        <source>{field} seems to ask for {asked}. A conversation is kept, and its agents and other systems can read it, so card data must not go into it (PCI DSS). Take payments on your payment provider&apos;s page.</source>
        <translation>يبدو أن الحقل {field} يطلب {asked}. المحادثة تُحفظ، ويمكن لموظفيها ولأنظمة أخرى قراءتها، فلا يجوز إدخال بيانات البطاقات فيها (PCI DSS). استلم المدفوعات في صفحة مزوّد الدفع.</translation>
    </message>
    <message>
        <source>{field} seems to ask for {asked}. A conversation is kept, and its agents and other systems can read it, so nothing that opens an account may go into it. Let people sign in on a page of your own.</source>
        <translation>يبدو أن الحقل {field} يطلب {asked}. المحادثة تُحفظ، ويمكن لموظفيها ولأنظمة أخرى قراءتها، فلا يجوز أن يُدخَل فيها ما يفتح حسابًا. دع الناس يسجّلون الدخول في صفحة خاصة بك.</translation>
    </message>
    <message>
        <source>{field} takes this variable</source>
        <translation>يأخذ {field} هذا المتغير</translation>
    </message>
    <message>
        <source>{field} was added</source>
        <translation>أُضيف الحقل {field}</translation>
    </message>
    <message>
        <source>{field} was removed</source>
        <translation>أُزيل الحقل {field}</translation>
    </message>
    <message>
        <source>{field}: a query parameter&apos;s name begins with a letter, has up to 64 letters, digits, dots, dashes or underscores, and is not one of the platform&apos;s own.</source>
        <translation>{field}: يبدأ اسم معلمة الاستعلام بحرف، ولا يزيد على 64 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية، وليس من أسماء المنصة نفسها.</translation>
    </message>
    <message>
        <source>{field}: an option would be delivered as {name!r}, which is in use, or is not a context name. Change its value, or deliver one text.</source>
        <translation>{field}: سيُسلَّم أحد الخيارات بالاسم {name!r}، وهو مستخدَم أو ليس اسم سياق. غيّر قيمته، أو سلِّم نصًا واحدًا.</translation>
    </message>
    <message>
        <source>{field}: as early as allowed</source>
        <translation>{field}: أبكر ما يُسمح به</translation>
    </message>
    <message>
        <source>{field}: as few as allowed</source>
        <translation>{field}: أقل عدد مسموح به من الخيارات</translation>
    </message>
    <message>
        <source>{field}: as large as allowed</source>
        <translation>{field}: أكبر عدد مسموح به</translation>
    </message>
    <message>
        <source>{field}: as late as allowed</source>
        <translation>{field}: آخر ما يُسمح به</translation>
    </message>
    <message>
        <source>{field}: as long as allowed</source>
        <translation>{field}: أطول ما يُسمح به</translation>
    </message>
    <message>
        <source>{field}: as many as allowed</source>
        <translation>{field}: أكبر عدد مسموح به من الخيارات</translation>
    </message>
    <message>
        <source>{field}: as short as allowed</source>
        <translation>{field}: أقصر ما يُسمح به</translation>
    </message>
    <message>
        <source>{field}: as small as allowed</source>
        <translation>{field}: أصغر عدد مسموح به</translation>
    </message>
    <message>
        <source>{field}: on a step</source>
        <translation>{field}: على خطوة تمامًا</translation>
    </message>
    <message>
        <source>{field}: the first or the last option</source>
        <translation>{field}: الخيار الأول أو الأخير</translation>
    </message>
    <message>
        <source>{field}: the name {name!r} has a meaning of its own, for the platform or for JavaScript. Choose another.</source>
        <translation>{field}: للاسم {name!r} معنى خاص في المنصة أو في JavaScript. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{field}: the names {one!r} and {other!r} differ only in capital letters, which are easily confused. Rename one of them.</source>
        <translation>{field}: لا يختلف الاسمان {one!r} و{other!r} إلا في الحروف الكبيرة، فيسهل الخلط بينهما. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>‏{field}: {fault}</translation>
    </message>
    <message>
        <source>{field}: {name!r} is not a context name. It has up to 64 letters from a to z, digits and underscores, and no digit at its beginning, such as {example}.</source>
        <translation>{field}: {name!r} ليس اسم سياق. يتكون اسم السياق من حروف a إلى z وأرقام وشرطات سفلية لا تزيد على 64، ولا يبدأ برقم، مثل {example}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>‏{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {property}</source>
        <translation>‏{field}: {property}</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>‏{field}: {text}</translation>
    </message>
    <message>
        <source>{field}: {text} is missing in {language}. Give every grade its word, or none.</source>
        <translation>{field}: ينقص باللغة {language}: {text}. أعطِ كل درجة كلمتها، أو لا تعطِ أيًّا منها كلمة.</translation>
    </message>
    <message>
        <source>{field}: {uses} fields have the name {name!r}; each needs its own.</source>
        <translation>{field}: عدد الحقول ذات الاسم {name!r} هو {uses}؛ يجب أن يكون لكل منها اسمه.</translation>
    </message>
    <message>
        <source>{files}, {bytes}</source>
        <translation>‏{files}، {bytes}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>تتعذر قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {fault}.</source>
        <translation>تتعذر قراءة {file}: {fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}.</source>
        <translation>تعذّر حذف {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be replaced: {reason}.</source>
        <translation>تعذّر استبدال {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>الملف {file} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM or DER.</source>
        <translation>لا يحتوي الملف {file} على شهادة بصيغة PEM أو DER.</translation>
    </message>
    <message>
        <source>{file} holds {secret}.</source>
        <translation>يحتوي {file} على {secret}.</translation>
    </message>
    <message>
        <source>{file} is a file and not a folder</source>
        <translation>الملف {file} ليس مجلدًا</translation>
    </message>
    <message>
        <source>{file} is gone: another program deleted or moved it. The form is still open here.</source>
        <translation>لم يعد الملف {file} موجودًا: حذفه برنامج آخر أو نقله. ما زال النموذج مفتوحًا هنا.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MiB.</source>
        <translation>حجم الملف {file} أكبر من {most} ميبيبايت.</translation>
    </message>
    <message>
        <source>{file} was changed by another program and cannot be read as a form any more. {message} The form is still open here as it was.</source>
        <translation>غيّر برنامج آخر الملف {file}، ولم تعد قراءته كنموذج ممكنة. {message} ما زال النموذج مفتوحًا هنا كما كان.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, and was read again.</source>
        <translation>غيّر برنامج آخر الملف {file}، وتمت قراءته من جديد.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. Saving asks before it is replaced.</source>
        <translation>غيّر برنامج آخر الملف {file}. يسأل الحفظ قبل استبداله.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. The form is still open here as it was.</source>
        <translation>غيّر برنامج آخر الملف {file}. ما زال النموذج مفتوحًا هنا كما كان.</translation>
    </message>
    <message>
        <source>{file} – not saved</source>
        <translation>{file} – غير محفوظ</translation>
    </message>
    <message>
        <source>{file}: {wordings} in {rows}, {wrong}.</source>
        <translation>‏{file}: {wordings}؛ {rows}؛ {wrong}.</translation>
    </message>
    <message>
        <source>{file}: {wordings} in {rows}.</source>
        <translation>‏{file}: {wordings}؛ {rows}.</translation>
    </message>
    <message>
        <source>{fingerprint}…, not stored here</source>
        <translation>{fingerprint}…، غير محفوظ هنا</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>يتعذر إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>تعذّر إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: {reason}.</source>
        <translation>{folder} ليس مجلدًا: {reason}.</translation>
    </message>
    <message>
        <source>{form} accessibility.html</source>
        <translation>{form} إمكانية الوصول⁦.html⁩</translation>
    </message>
    <message>
        <source>{form}, preview</source>
        <translation>{form}، معاينة</translation>
    </message>
    <message>
        <source>{front} on {behind}</source>
        <translation>{front} على {behind}</translation>
    </message>
    <message>
        <source>{function}: {help} Such as {example}</source>
        <translation>{function}: {help} مثل {example}</translation>
    </message>
    <message>
        <source>{header} is missing or allows too much</source>
        <translation>الترويسة {header} مفقودة أو تسمح بأكثر من اللازم</translation>
    </message>
    <message>
        <source>{header} is not expected</source>
        <translation>الترويسة {header} غير متوقعة</translation>
    </message>
    <message>
        <source>{header} is not {wanted}</source>
        <translation>الترويسة {header} ليست {wanted}</translation>
    </message>
    <message>
        <source>{host} answers over {version}.</source>
        <translation>يرد المضيف {host} عبر {version}.</translation>
    </message>
    <message>
        <source>{host} broke the connection, or does not speak HTTP.</source>
        <translation>قطع المضيف {host} الاتصال، أو أنه لا يدعم HTTP.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>يتعذر الوصول إلى المضيف {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يرد المضيف {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS 1.2 or 1.3.</source>
        <translation>لا يدعم المضيف {host} بروتوكول TLS 1.2 ولا TLS 1.3.</translation>
    </message>
    <message>
        <source>{host} ended the encrypted connection.</source>
        <translation>أنهى المضيف {host} الاتصال المشفَّر.</translation>
    </message>
    <message>
        <source>{host} is a real host. It is asked for the conversation&apos;s variables, by a request that is signed with {key}. Whether an account lets this be read is not documented.</source>
        <translation>{host} مضيف حقيقي. تُطلب منه متغيرات المحادثة بطلب موقَّع بزوج المفاتيح: {key}. لا تذكر الوثائق هل يسمح الحساب بقراءتها.</translation>
    </message>
    <message>
        <source>{host} is a real host: a conversation there may go on with these answers. The request is signed with {key}.</source>
        <translation>المضيف {host} حقيقي: قد تستمر محادثة هناك بهذه الإجابات. الطلب موقَّع بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>{host} is a real host: a conversation there may go on.</source>
        <translation>{host} مضيف حقيقي: قد تستمر محادثة هناك.</translation>
    </message>
    <message>
        <source>{host} is on this machine, where no TLS is needed.</source>
        <translation>المضيف {host} على هذا الجهاز، حيث لا حاجة إلى TLS.</translation>
    </message>
    <message>
        <source>{host} may reach the real platform: its backend signs the answers and delivers them, and a conversation may go on with them.</source>
        <translation>قد يصل {host} إلى المنصة الحقيقية: يوقّع خادم الإرسال فيه الإجابات ويسلّمها، وقد تستمر بها محادثة.</translation>
    </message>
    <message>
        <source>{host} speaks {version}, which is out of date.</source>
        <translation>يستخدم المضيف {host} الإصدار القديم {version}.</translation>
    </message>
    <message>
        <source>{host} – a real host: you are asked each time</source>
        <translation>{host} – مضيف حقيقي: تُسأل في كل مرة</translation>
    </message>
    <message>
        <source>{host} – nothing leaves this machine</source>
        <translation>{host} – لا يغادر شيء هذا الجهاز</translation>
    </message>
    <message>
        <source>{host} – on this machine, but may deliver to the real platform: you are asked each time</source>
        <translation>{host} – على هذا الجهاز، لكنه قد يسلّم إلى المنصة الحقيقية: ستُسألون في كل مرة</translation>
    </message>
    <message>
        <source>{integration!r} is not an integration: channel and id are up to 128 letters, digits, - or _.</source>
        <translation>{integration!r} ليس تكاملًا: القناة والمعرّف يتكون كل منهما من حروف وأرقام و- و_ لا تزيد على 128.</translation>
    </message>
    <message>
        <source>{key} is {value}, and {wanted} is expected.</source>
        <translation>قيمة {key} هي {value}، والمتوقع {wanted}.</translation>
    </message>
    <message>
        <source>{key} stays locked; nothing was sent.</source>
        <translation>يبقى {key} مقفلًا؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{kinds}. These fields have no property in common.</source>
        <translation>{kinds}. لا خاصية مشتركة بين هذه الحقول.</translation>
    </message>
    <message>
        <source>{kind}, as {name}.</source>
        <translation>{kind}، باسم {name}.</translation>
    </message>
    <message>
        <source>{label}: back to the usual</source>
        <translation>{label}: العودة إلى المعتاد</translation>
    </message>
    <message>
        <source>{language} (first language)</source>
        <translation>{language} (اللغة الأولى)</translation>
    </message>
    <message>
        <source>{language} · default</source>
        <translation>{language} · افتراضية</translation>
    </message>
    <message>
        <source>{method} came, and this address takes {methods} only.</source>
        <translation>وصل {method}، ولا يقبل هذا العنوان إلا {methods}.</translation>
    </message>
    <message>
        <source>{milliseconds:,.0f} ms</source>
        <translation>{milliseconds:,.0f} مللي ثانية</translation>
    </message>
    <message>
        <source>{milliseconds:,.1f} ms</source>
        <translation>{milliseconds:,.1f} مللي ثانية</translation>
    </message>
    <message>
        <source>{mixed}  Give all what the first one has</source>
        <translation>{mixed}  إعطاء الجميع ما للأول</translation>
    </message>
    <message>
        <source>{moment} · {host} · signed with {key}</source>
        <translation>{moment} · {host} · موقَّع بالمفتاح {key}</translation>
    </message>
    <message>
        <source>{moment}, as {file}</source>
        <translation>{moment}، في الملف {file}</translation>
    </message>
    <message>
        <source>{most} MB are the most for a list of colours.</source>
        <translation>أقصى حجم لقائمة الألوان {most} ميغابايت.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a key pair&apos;s name.</source>
        <translation>لا يمكن أن يكون {name!r} اسمًا لزوج مفاتيح.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a key pair&apos;s name: it is too long for a file&apos;s name.</source>
        <translation>لا يمكن أن يكون {name!r} اسمًا لزوج مفاتيح: فهو أطول من أن يكون اسم ملف.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرها</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} و{more} غيرها</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name} ({fingerprint}…, the form&apos;s own)</source>
        <translation>{name} ({fingerprint}…، الخاص بالنموذج)</translation>
    </message>
    <message>
        <source>{name} does not say which format it should have.</source>
        <translation>لا يحدد الاسم {name} الصيغة المطلوبة.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} تالف.</translation>
    </message>
    <message>
        <source>{name} is missing: lines removed at the end would not be noticed.</source>
        <translation>{name} مفقود: لن يُلاحظ حذف أسطر من النهاية.</translation>
    </message>
    <message>
        <source>{name} is not a key pair.</source>
        <translation>{name} ليس زوج مفاتيح.</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>{name} غير معروف</translation>
    </message>
    <message>
        <source>{name} is the name of a project.</source>
        <translation>الاسم {name} هو اسم مشروع.</translation>
    </message>
    <message>
        <source>{name} is too large to be of an exported bundle.</source>
        <translation>الملف {name} أكبر من أن يكون من حزمة مصدَّرة.</translation>
    </message>
    <message>
        <source>{name} was altered since it was exported.</source>
        <translation>تغيّر الملف {name} بعد تصديره.</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened.</source>
        <translation>غيّر برنامج آخر الملف {name} بعد فتحه.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of the app.</source>
        <translation>كُتب {name} بإصدار أحدث من التطبيق.</translation>
    </message>
    <message>
        <source>{name} · required</source>
        <translation>{name} · إلزامي</translation>
    </message>
    <message>
        <source>{name} – {found} ({time:,} ms)</source>
        <translation>{name} – {found} ({time:,} م.ث)</translation>
    </message>
    <message>
        <source>{name}: Something in it is nested too deep.</source>
        <translation>{name}: فيه شيء تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>{name}: The file is empty.</source>
        <translation>{name}: الملف فارغ.</translation>
    </message>
    <message>
        <source>{name}: The file is larger than {most} MiB, which no form needs.</source>
        <translation>{name}: حجم الملف أكبر من {most} ميبيبايت، ولا يحتاج أي نموذج إلى ذلك.</translation>
    </message>
    <message>
        <source>{name}: choose a colour</source>
        <translation>{name}: اختيار لون</translation>
    </message>
    <message>
        <source>{network}, at {address}</source>
        <translation>{network}، على العنوان {address}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{origin!r} is not an origin exactly like https://forms.example.com.</source>
        <translation>{origin!r} ليس أصلًا (origin) على صورة ⁦https://forms.example.com⁩ تمامًا.</translation>
    </message>
    <message>
        <source>{pair}, in the dark: {ratio:.1f}, of {needed:.1f} needed</source>
        <translation>{pair}، في المظهر الداكن: {ratio:.1f}، واللازم {needed:.1f}</translation>
    </message>
    <message>
        <source>{pair}, {scheme}: {ratio}, {needed} needed, {verdict}</source>
        <translation>{pair}، {scheme}: {ratio}، المطلوب {needed}، {verdict}</translation>
    </message>
    <message>
        <source>{pair}: use {colour}</source>
        <translation>{pair}: استخدام {colour}</translation>
    </message>
    <message>
        <source>{pair}: {ratio:.1f}, of {needed:.1f} needed</source>
        <translation>{pair}: {ratio:.1f}، واللازم {needed:.1f}</translation>
    </message>
    <message>
        <source>{pane}, {state}: {fault}</source>
        <translation>‏{pane}، {state}: {fault}</translation>
    </message>
    <message>
        <source>{passed:,} passed, {failed:,} failed, {stuck:,} could not run.</source>
        <translation>نجحت: {passed:,}، فشلت: {failed:,}، تعذر تشغيلها: {stuck:,}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: something else has its name.</source>
        <translation>تتعذر كتابة {path}: شيء آخر يحمل اسمه.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be started: {reason}.</source>
        <translation>تعذّر تشغيل {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{path} exists and is not a zip file.</source>
        <translation>{path} موجود وليس ملف zip.</translation>
    </message>
    <message>
        <source>{path} is a file.</source>
        <translation>{path} ملف.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a project file.</source>
        <translation>{path} مجلد، وليس ملف مشروع.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} مجلد.</translation>
    </message>
    <message>
        <source>{path} is another one than this export&apos;s, and larger.</source>
        <translation>الملف {path} ليس ملف هذا التصدير، وهو أكبر منه.</translation>
    </message>
    <message>
        <source>{path} is another one than this export&apos;s.</source>
        <translation>الملف {path} ليس ملف هذا التصدير.</translation>
    </message>
    <message>
        <source>{path} is not an exported bundle, or a file of it is missing.</source>
        <translation>{path} ليس حزمة مصدَّرة، أو ينقصه ملف.</translation>
    </message>
    <message>
        <source>{path} is not empty, and is not an earlier export.</source>
        <translation>{path} ليس فارغًا، وليس تصديرًا سابقًا.</translation>
    </message>
    <message>
        <source>{path} is not there: {answer}.</source>
        <translation>الملف {path} غير موجود: {answer}.</translation>
    </message>
    <message>
        <source>{path} is too large to be an exported bundle.</source>
        <translation>{path} أكبر من أن يكون حزمة مصدَّرة.</translation>
    </message>
    <message>
        <source>{path} leads to another address: {url}.</source>
        <translation>يؤدي الملف {path} إلى عنوان آخر: {url}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>‏{place}: {message}</translation>
    </message>
    <message>
        <source>{problem} See character {number}.</source>
        <translation>{problem} انظر الحرف رقم {number}.</translation>
    </message>
    <message>
        <source>{problem} The name is still {name}.</source>
        <translation>{problem} ما زال الاسم {name}.</translation>
    </message>
    <message>
        <source>{property} ({language})</source>
        <translation>‏{property} ({language})</translation>
    </message>
    <message>
        <source>{property} is {colour!r}; it must be like #1a56db, or empty.</source>
        <translation>{property} هو {colour!r}؛ يجب أن يكون مثل ⁦#1a56db⁩ أو فارغًا.</translation>
    </message>
    <message>
        <source>{property} is {colour!r}; it must be like #1a56db.</source>
        <translation>{property} هو {colour!r}؛ يجب أن يكون مثل ⁦#1a56db⁩.</translation>
    </message>
    <message>
        <source>{property} of {field}</source>
        <translation>{property} في {field}</translation>
    </message>
    <message>
        <source>{property}, entry {number}</source>
        <translation>{property}، المدخل {number}</translation>
    </message>
    <message>
        <source>{property}: a script, or a rule of it.</source>
        <translation>{property}: نص برمجي، أو قاعدة منه.</translation>
    </message>
    <message>
        <source>{property}: choose a file</source>
        <translation>{property}: اختيار ملف</translation>
    </message>
    <message>
        <source>{property}: country to add</source>
        <translation>{property}: البلد المراد إضافته</translation>
    </message>
    <message>
        <source>{property}: give all what the first one has</source>
        <translation>{property}: إعطاء الجميع ما للأول</translation>
    </message>
    <message>
        <source>{property}: it {reason}</source>
        <translation>‏{property}: {reason}</translation>
    </message>
    <message>
        <source>{property}: paste from the clipboard</source>
        <translation>{property}: لصق من الحافظة</translation>
    </message>
    <message>
        <source>{property}: pick a date</source>
        <translation>{property}: اختيار تاريخ</translation>
    </message>
    <message>
        <source>{property}: remove</source>
        <translation>{property}: إزالة</translation>
    </message>
    <message>
        <source>{property}: the kind “{kind}” has none.</source>
        <translation>{property}: النوع «{kind}» لا يملك ذلك.</translation>
    </message>
    <message>
        <source>{purpose} The passphrase is remembered until you close Webview Builder.</source>
        <translation>{purpose} تُحفظ عبارة المرور في الذاكرة حتى تغلق Webview Builder.</translation>
    </message>
    <message>
        <source>{reason} ({place})</source>
        <translation>‏{reason} ({place})</translation>
    </message>
    <message>
        <source>{scale:.0%} of its size</source>
        <translation>{scale:.0%} من حجمها</translation>
    </message>
    <message>
        <source>{scheme}: the page did not load</source>
        <translation>{scheme}: لم تُحمَّل الصفحة</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}، الصف {number}</translation>
    </message>
    <message>
        <source>{site!r} is not a site such as https://www.example.com (http only for this machine).</source>
        <translation>{site!r} ليس موقعًا مثل ⁦https://www.example.com (http⁩ لهذا الجهاز فقط).</translation>
    </message>
    <message>
        <source>{size:,} bytes compressed, of {budget:,} that arrive at once.</source>
        <translation>{size:,} بايت بعد الضغط، من {budget:,} تصل دفعة واحدة.</translation>
    </message>
    <message>
        <source>{size:,} bytes compressed: more than the {budget:,} that arrive at once.</source>
        <translation>{size:,} بايت بعد الضغط: أكثر من {budget:,} تصل دفعة واحدة.</translation>
    </message>
    <message>
        <source>{size} MB are the most for a picture.</source>
        <translation>الحد الأقصى للصورة هو {size} ميغابايت.</translation>
    </message>
    <message>
        <source>{source} holds no text.</source>
        <translation>لا نص في هذا المصدر: {source}.</translation>
    </message>
    <message>
        <source>{source} is too large to be a key (over {most} KiB).</source>
        <translation>حجم هذا المصدر أكبر من أن يكون مفتاحًا (يزيد على {most} كيبيبايت): {source}.</translation>
    </message>
    <message>
        <source>{source}: {taken} taken, {changed} changed, {left} left.</source>
        <translation>{source}: المأخوذ {taken}، والمتغير {changed}، والمتروك {left}.</translation>
    </message>
    <message>
        <source>{steps}, then always {fault}</source>
        <translation>{steps}، ثم {fault} دائمًا</translation>
    </message>
    <message>
        <source>{steps}, then as the platform would</source>
        <translation>{steps}، ثم كما ترد المنصة</translation>
    </message>
    <message>
        <source>{tag!r} is not a language tag such as en or pt-br.</source>
        <translation>{tag!r} ليس وسم لغة مثل en أو pt-br.</translation>
    </message>
    <message>
        <source>{target} cannot be sent to from here.</source>
        <translation>لا يمكن الإرسال من هنا إلى {target}.</translation>
    </message>
    <message>
        <source>{text} ({language}) has more than {most} characters. Shorten it.</source>
        <translation>{text} ({language}): عدد الأحرف يتجاوز {most}. اختصر النص.</translation>
    </message>
    <message>
        <source>{text} ({language}) has {wrong}, which is not a placeholder and is shown as it stands. Write {right}.</source>
        <translation>{text} ({language}): ورد {wrong}، وهو ليس عنصرًا نائبًا فيُعرض كما هو. اكتب {right}.</translation>
    </message>
    <message>
        <source>{text} has more than {most} characters. Shorten it.</source>
        <translation>{text}: عدد الأحرف يتجاوز {most}. اختصر النص.</translation>
    </message>
    <message>
        <source>{text} has no wording in {languages}; {language} will be shown there.</source>
        <translation>{text}: لا صياغة في {languages}؛ ستُعرض هناك اللغة {language}.</translation>
    </message>
    <message>
        <source>{text} has no wording of yours in {languages}; the page&apos;s own words stay there.</source>
        <translation>{text}: لا صياغة لك في {languages}؛ تبقى هناك كلمات الصفحة نفسها.</translation>
    </message>
    <message>
        <source>{text} has the placeholder {placeholder}, which {problem}</source>
        <translation>{text}: ورد العنصر النائب {placeholder} الذي {problem}</translation>
    </message>
    <message>
        <source>{text} has {placeholders}, which the page does not know here and shows as it is. It knows none here.</source>
        <translation>{text}: ورد {placeholders}، ولا تعرفه الصفحة هنا فتعرضه كما هو. وهي لا تعرف هنا أي عنصر نائب.</translation>
    </message>
    <message>
        <source>{text} has {placeholders}, which the page does not know here and shows as it is. It knows {known}.</source>
        <translation>{text}: ورد {placeholders}، ولا تعرفه الصفحة هنا فتعرضه كما هو. ما تعرفه: {known}.</translation>
    </message>
    <message>
        <source>{text} has {placeholder} in {language}, but not in {other}.</source>
        <translation>{text}: ورد {placeholder} باللغة {language}، ولم يرد باللغة {other}.</translation>
    </message>
    <message>
        <source>{text} holds control characters. Type it again.</source>
        <translation>{text}: توجد أحرف تحكم. اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>{text} in {languages} was translated when it said “{old}” in {language}. Change the translation, or mark it as right.</source>
        <translation>{text}: الترجمة إلى {languages} تعود إلى صياغة أقدم باللغة {language}: «{old}». غيّر الترجمة، أو علّمها صحيحة.</translation>
    </message>
    <message>
        <source>{text} in {language} shows its answer</source>
        <translation>عرض إجابته في: {text}، {language}</translation>
    </message>
    <message>
        <source>{text} lacks {placeholders}, in whose place the page says what it is about.</source>
        <translation>{text}: ينقص {placeholders}، وفي موضعه تذكر الصفحة ما يدور حوله النص.</translation>
    </message>
    <message>
        <source>{text} of {field} in {language} shows its answer</source>
        <translation>عرض إجابته في: {text}، {field}، {language}</translation>
    </message>
    <message>
        <source>{text} of {field} shows its answer</source>
        <translation>عرض إجابته في: {text}، {field}</translation>
    </message>
    <message>
        <source>{text} shows its answer</source>
        <translation>عرض إجابته في: {text}</translation>
    </message>
    <message>
        <source>{text} shows this variable</source>
        <translation>عرض هذا المتغير في: {text}</translation>
    </message>
    <message>
        <source>{text}. This form never says it.</source>
        <translation>{text}. لا يقوله هذا النموذج أبدًا.</translation>
    </message>
    <message>
        <source>{text}: insert an answer</source>
        <translation>{text}: إدراج إجابة</translation>
    </message>
    <message>
        <source>{title} is another key pair by now; nothing was sent.</source>
        <translation>تغيّر زوج المفاتيح {title} ولم يعد هو نفسه؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{title}: {needed} needed</source>
        <translation>{title}: المطلوب {needed}</translation>
    </message>
    <message>
        <source>{type} is data about the device or the visit.</source>
        <translation>{type} بيانات عن الجهاز أو الزيارة.</translation>
    </message>
    <message>
        <source>{type}, {count:,} of {most:,} bytes as it is sent</source>
        <translation>{type}، {count:,} من {most:,} بايت كما يُرسل</translation>
    </message>
    <message>
        <source>{url!r} is not a usable address.</source>
        <translation>العنوان {url!r} غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>{url!r} is not the address of a backend.</source>
        <translation>{url!r} ليس عنوان خادم إرسال.</translation>
    </message>
    <message>
        <source>{url!r} is not the address of a page.</source>
        <translation>{url!r} ليس عنوان URL لصفحة.</translation>
    </message>
    <message>
        <source>{uses} options have the value {value!r}; each needs its own.</source>
        <translation>عدد الخيارات ذات القيمة {value!r} هو {uses}؛ يجب أن تكون لكل منها قيمته.</translation>
    </message>
    <message>
        <source>{use}, as {shade}, which is seen</source>
        <translation>{use}، بدرجة {shade} التي تُرى</translation>
    </message>
    <message>
        <source>{value} (not an option)</source>
        <translation>{value} (ليس خيارًا)</translation>
    </message>
    <message>
        <source>{value} ({meaning})</source>
        <translation>‏{value} ({meaning})</translation>
    </message>
    <message>
        <source>{value} is no name of a profile</source>
        <translation>{value} ليس اسمًا لملف</translation>
    </message>
    <message>
        <source>{value} is not a number of JSON</source>
        <translation>{value} ليس عددًا في JSON</translation>
    </message>
    <message>
        <source>{when}, from {file}</source>
        <translation>{when}، من {file}</translation>
    </message>
    <message>
        <source>{when}, never saved to a file</source>
        <translation>{when}، لم يُحفظ في ملف قط</translation>
    </message>
    <message>
        <source>{work} failed unexpectedly.</source>
        <translation>فشل غير متوقع: {work}.</translation>
    </message>
    <message>
        <source>{{name}} or {{name|fallback}}</source>
        <translation>{{name}} أو {{name|fallback}}</translation>
    </message>
    <message>
        <source>«4 seconds later»</source>
        <translation>«بعد 4 ثوانٍ»</translation>
    </message>
    <message>
        <source>«new for each submission»</source>
        <translation>«جديد لكل إرسال»</translation>
    </message>
    <message>
        <source>«the second in which it is sent»</source>
        <translation>«ثانية الإرسال»</translation>
    </message>
    <message>
        <source>— mixed —</source>
        <translation>— متفاوت —</translation>
    </message>
    <message>
        <source>“Later” keeps everything: it is offered at the next start, and by File, Recover unsaved work.</source>
        <translation>«لاحقًا» يُبقي كل شيء: يُعرض عند التشغيل التالي، ومن «ملف»، «استعادة عمل غير محفوظ».</translation>
    </message>
    <message>
        <source>“after” and “limit” are whole numbers, such as 100.</source>
        <translation>‏«after» و«limit» عددان صحيحان، مثل 100.</translation>
    </message>
    <message>
        <source>“keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12” makes PKCS#12 of it, and “openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem” takes the key out of that</source>
        <translation>الأمر «⁦keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12⁩» يحوّله إلى PKCS#12، والأمر «⁦openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem⁩» يستخرج المفتاح منه</translation>
    </message>
    <message>
        <source>“more” of {name} is not a text</source>
        <translation>‏«more» في {name} ليس نصًا</translation>
    </message>
    <message>
        <source>“openssl genrsa -out key.pem 2048” makes a key that can be used</source>
        <translation>الأمر «⁦openssl genrsa -out key.pem 2048⁩» ينشئ مفتاحًا صالحًا للاستخدام</translation>
    </message>
    <message>
        <source>“openssl genrsa -out key.pem 2048” makes one</source>
        <translation>الأمر «⁦openssl genrsa -out key.pem 2048⁩» ينشئ واحدًا</translation>
    </message>
    <message>
        <source>“openssl pkcs12 -in FILE -clcerts -nokeys -out cert.pem” takes the certificate out of it</source>
        <translation>الأمر «⁦openssl pkcs12 -in FILE -clcerts -nokeys -out cert.pem⁩» يستخرج الشهادة منه</translation>
    </message>
    <message>
        <source>“openssl pkcs12 {source} -nocerts -nodes -out key.pem” takes the key out of it</source>
        <translation>الأمر «⁦openssl pkcs12 {source} -nocerts -nodes -out key.pem⁩» يستخرج المفتاح منه</translation>
    </message>
    <message>
        <source>“openssl pkcs8 -topk8 -in FILE -out key.pem” encrypts it in the usual way</source>
        <translation>الأمر «⁦openssl pkcs8 -topk8 -in FILE -out key.pem⁩» يشفّره بالطريقة المعتادة</translation>
    </message>
    <message>
        <source>“openssl pkey -inform DER {source} -out key.pem” makes PEM of it</source>
        <translation>الأمر «⁦openssl pkey -inform DER {source} -out key.pem⁩» يحوّله إلى PEM</translation>
    </message>
    <message>
        <source>“openssl pkey -pubin -inform DER -in FILE -out public.pem” makes PEM of it</source>
        <translation>الأمر «⁦openssl pkey -pubin -inform DER -in FILE -out public.pem⁩» يحوّله إلى PEM</translation>
    </message>
    <message>
        <source>“openssl rsa -in key.pem -pubout” writes one.</source>
        <translation>الأمر «⁦openssl rsa -in key.pem -pubout⁩» يكتب واحدًا.</translation>
    </message>
    <message>
        <source>“openssl x509 -in FILE -noout -pubkey” writes the one that is in it.</source>
        <translation>الأمر «⁦openssl x509 -in FILE -noout -pubkey⁩» يكتب المفتاح الذي فيها.</translation>
    </message>
    <message>
        <source>“openssl x509 -inform DER -in FILE -out cert.pem” makes PEM of it</source>
        <translation>الأمر «⁦openssl x509 -inform DER -in FILE -out cert.pem⁩» يحوّله إلى PEM</translation>
    </message>
    <message>
        <source>“profiles” is not a list of at most {most:,}</source>
        <translation>‏«profiles» ليست قائمة من {most:,} عنصرًا على الأكثر</translation>
    </message>
    <message>
        <source>“puttygen FILE -O private-openssh -o key.pem” writes one that can be used</source>
        <translation>الأمر «⁦puttygen FILE -O private-openssh -o key.pem⁩» يكتب مفتاحًا صالحًا للاستخدام</translation>
    </message>
    <message>
        <source>“ssh-keygen -e -m PKCS8 -f FILE” writes it so</source>
        <translation>الأمر «⁦ssh-keygen -e -m PKCS8 -f FILE⁩» يكتبه كذلك</translation>
    </message>
    <message>
        <source>“{case}” could not run. {reason}</source>
        <translation>تعذر تشغيل الحالة «{case}». {reason}</translation>
    </message>
    <message>
        <source>“{case}” failed: something else came.</source>
        <translation>فشلت الحالة «{case}»: جاءت نتيجة أخرى.</translation>
    </message>
    <message>
        <source>“{case}” passed.</source>
        <translation>نجحت الحالة «{case}».</translation>
    </message>
    <message>
        <source>“{name}” could not be unlocked: the passphrase is wrong.</source>
        <translation>تعذّر فتح قفل «{name}»: عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>“{name}” is being replaced already, by “{other}”.</source>
        <translation>يجري استبدال «{name}» بالفعل بـ«{other}».</translation>
    </message>
    <message>
        <source>“{name}” is being replaced already: go on with the steps.</source>
        <translation>يجري استبدال «{name}» بالفعل: تابع الخطوات.</translation>
    </message>
    <message>
        <source>“{name}” is here, and this form uses it.</source>
        <translation>زوج المفاتيح «{name}» هنا، وهذا النموذج يستخدمه.</translation>
    </message>
    <message>
        <source>“{name}” is here.</source>
        <translation>زوج المفاتيح «{name}» هنا.</translation>
    </message>
    <message>
        <source>“{name}” is here. Go on with the steps below.</source>
        <translation>زوج المفاتيح «{name}» هنا. تابع بالخطوات أدناه.</translation>
    </message>
    <message>
        <source>“{name}” names no query parameter.</source>
        <translation>«{name}» لا يسمّي أي معلمة استعلام.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>حُذف زوج المفاتيح «{name}».</translation>
    </message>
    <message>
        <source>“{new}” has taken the place of “{old}”.</source>
        <translation>حلّ «{new}» محل «{old}».</translation>
    </message>
    <message>
        <source>“{old}” is replaced by “{new}” since {day}. In this order nothing is cut off. The steps are kept until all are done.</source>
        <translation>يجري استبدال «{old}» بـ«{new}» منذ {day}. لا ينقطع شيء بهذا الترتيب. وتبقى الخطوات حتى تُنجز كلها.</translation>
    </message>
    <message>
        <source>“{property}” of {name} is not an object of texts</source>
        <translation>«{property}» في {name} ليس كائنًا من نصوص</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>‏«{text}»</translation>
    </message>
    <message>
        <source>✓ It keeps the rules (rules {basis}).</source>
        <translation>✓ يلتزم بالقواعد (أساس القواعد: {basis}).</translation>
    </message>
    <message>
        <source>✓ Signature and claims are good.</source>
        <translation>✓ التوقيع والمطالبات (claims) سليمة.</translation>
    </message>
    <message>
        <source>✓ This answer matches.</source>
        <translation>✓ هذه الإجابة تطابق النمط.</translation>
    </message>
    <message>
        <source>✗ This answer does not match.</source>
        <translation>✗ هذه الإجابة لا تطابق النمط.</translation>
    </message>
</context>
</TS>
