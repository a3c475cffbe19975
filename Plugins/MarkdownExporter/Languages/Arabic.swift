extension Language {
    /// With the digits that CLDR has for `ar`, 0 to 9. Names and other texts with Latin letters stand between
    /// U+2068 and U+2069 (first strong isolate, UAX #9), so that they do not mix with the words around them.
    static let arabic = Language(
        tag: "ar",
        headings: Headings(
            participants: "المشاركون", objectives: "الأهداف", programme: "البرنامج", quotes: "الاقتباسات",
            background: "الخلفية", mayFollow: "ما قد يتبع", source: "المصدر", who: "من يشارك", wants: "ما يريده كل طرف",
            said: "ما قيل", next: "ما التالي", digest: "القمم الدبلوماسية", contents: "المحتويات",
            undated: "بلا تاريخ"),
        labels: Labels(
            date: "التاريخ", time: "الوقت", timeZone: "المنطقة الزمنية", place: "المكان", coordinates: "الإحداثيات",
            kind: "النوع", status: "الحالة",
            earlierPlan: "الموعد السابق", parties: "الأطراف", host: "المضيف", topics: "المواضيع",
            webPage: "صفحة الويب", participants: "المشاركون", relation: "الصلة", article: "المقال", publisher: "الناشر",
            author: "الكاتب", published: "تاريخ النشر", language: "اللغة", license: "الترخيص", record: "السجل",
            party: "الطرف", name: "الاسم", role: "المنصب", attendance: "الحضور", summit: "القمة", files: "الملفات",
            calendar: "التقويم", graph: "الرسم البياني"),
        kinds: Kinds(
            officialVisit: "زيارة رسمية", bilateralMeeting: "اجتماع ثنائي", multilateralSummit: "قمة متعددة الأطراف",
            call: "اتصال هاتفي", conference: "مؤتمر", signing: "توقيع"),
        statuses: Statuses(
            scheduled: "مقرر", tentative: "غير مؤكد", postponed: "مؤجل", cancelled: "ملغى", held: "عُقد"),
        warnings: Warnings(
            tentative: ("غير مؤكد.", "ليس من المؤكد أن يُعقد."), postponed: ("مؤجل.", "لن يُعقد في الموعد المقرر."),
            cancelled: ("ملغى.", "لن يُعقد؛ وما يلي كان الخطة.")),
        changes: Changes(postponed: "تأجيل", rescheduled: "تغيير الموعد", moved: "نقل المكان", cancelled: "إلغاء"),
        attendance: Attendances(present: "حاضر", expected: "متوقع", possible: "محتمل", absent: "غائب"),
        words: Words(
            primary: "رئيسية", secondary: "ثانوية", anonymous: "لم يُكشف عن اسمه", translation: "الترجمة",
            announced: "أُعلن في", revision: "المراجعة", updated: "آخر تحديث", source: "المصدر",
            latitude: "خط العرض", longitude: "خط الطول", organization: "منظمة", group: "مجموعة", cause: "سبب",
            precedent: "سابقة", followUp: "متابعة", inLanguage: "اللغة:", plannedFor: "كان مقررًا في"),
        dates: DatePatterns(
            months: [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ],
            weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
            day: "d MMMM y", month: "MMMM y", year: "y", daysOfMonth: .init("d–", "d MMMM y"),
            daysOfYear: .init("d MMMM – ", "d MMMM y"), days: .init("d MMMM y – ", "d MMMM y"),
            monthsOfYear: .init("MMMM – ", "MMMM y"), monthSpan: .init("MMMM y – ", "MMMM y"), years: .init("y–", "y"),
            to: " – ", clock: "HH:mm", clocks: .init("HH:mm–", "HH:mm"), at: "، ", spring: "ربيع y", summer: "صيف y",
            autumn: "خريف y", winter: "شتاء y", dayOfMonth: "يوم ما في MMMM y", dayOfYear: "يوم ما في y",
            monthOfYear: "شهر ما في y", decade: "عقد y", century: "بين y وY", approximate: "، تقريبًا",
            uncertain: "، غير مؤكد", uncertainAndApproximate: "، تقريبي وغير مؤكد",
            from: DatePatterns.Opening("ابتداءً من ").with { $0.century = "ابتداءً من سنة ما بين y وY" },
            until: DatePatterns.Opening("حتى ").with { $0.century = "حتى سنة ما بين y وY" },
            endUnknown: "، النهاية غير معروفة", startUnknown: "، البداية غير معروفة"),
        signs: Signs(
            comma: "، ", semicolon: "؛ ", colon: ":", explanation: ": ", open: " (", close: ")",
            listComma: " و", and: " و",
            lastAnd: " و",
            openQuote: "”", closeQuote: "“"), countries: .arabic)
}
