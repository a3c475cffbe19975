// Made from Words/ar.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `ar`
    public static let arabic = Language(
        tag: "ar",
        isRightToLeft: true,
        headings: .init(
            participants: "المشاركون",
            objectives: "الأهداف",
            programme: "البرنامج",
            quotes: "الاقتباسات",
            background: "الخلفية",
            followed: "ما تلا ذلك",
            mayFollow: "ما قد يتبع",
            source: "المصدر",
            who: "من يشارك",
            wants: "ما يريده كل طرف",
            said: "ما قيل",
            next: "ما التالي",
            digest: "القمم الدبلوماسية",
            contents: "المحتويات",
            undated: "بلا تاريخ"),
        labels: .init(
            date: "التاريخ",
            time: "الوقت",
            timeZone: "المنطقة الزمنية",
            place: "المكان",
            coordinates: "الإحداثيات",
            kind: "النوع",
            status: "الحالة",
            earlierPlan: "الموعد السابق",
            parties: "الأطراف",
            host: "المضيف",
            topics: "المواضيع",
            webPage: "صفحة الويب",
            participants: "المشاركون",
            relation: "الصلة",
            article: "المقال",
            publisher: "الناشر",
            author: "الكاتب",
            published: "تاريخ النشر",
            language: "اللغة",
            license: "الترخيص",
            record: "السجل",
            party: "الطرف",
            name: "الاسم",
            role: "المنصب",
            attendance: "الحضور",
            summit: "القمة",
            files: "الملفات",
            calendar: "التقويم",
            graph: "الرسم البياني"),
        kinds: .init(
            officialVisit: "زيارة رسمية",
            bilateralMeeting: "اجتماع ثنائي",
            multilateralSummit: "قمة متعددة الأطراف",
            call: "اتصال هاتفي",
            conference: "مؤتمر",
            signing: "توقيع"),
        statuses: .init(
            scheduled: "مقرر",
            tentative: "غير مؤكد",
            postponed: "مؤجل",
            cancelled: "ملغى",
            held: "عُقد"),
        warnings: .init(
            tentative: "غير مؤكد.",
            tentativeSentence: "ليس من المؤكد أن يُعقد.",
            postponed: "مؤجل.",
            postponedSentence: "لن يُعقد في الموعد المقرر.",
            cancelled: "ملغى.",
            cancelledSentence: "لن يُعقد؛ وما يلي كان الخطة."),
        changes: .init(
            postponed: "تأجيل",
            rescheduled: "تغيير الموعد",
            moved: "نقل المكان",
            cancelled: "إلغاء"),
        attendances: .init(
            present: "حاضر",
            expected: "متوقع",
            possible: "محتمل",
            absent: "غائب"),
        calendar: .init(
            cancelled: "إلغاء",
            postponed: "تأجيل",
            tentative: "قيد التأكيد",
            partOf: "جزء من",
            follows: "متابعة لـ",
            earlierPlans: "مواعيد سابقة"),
        priorities: .init(
            primary: "رئيسية",
            secondary: "ثانوية"),
        participantKinds: .init(
            organization: "منظمة",
            group: "مجموعة"),
        relations: .init(
            cause: "سبب",
            precedent: "سابقة",
            followUp: "متابعة"),
        words: .init(
            anonymous: "لم يُكشف عن اسمه",
            translation: "الترجمة",
            announced: "أُعلن في",
            revision: "المراجعة",
            updated: "آخر تحديث",
            source: "المصدر",
            latitude: "خط العرض",
            longitude: "خط الطول",
            inLanguage: "اللغة:",
            plannedFor: "كان مقررًا في"),
        signs: .init(
            comma: "، ",
            semicolon: "؛ ",
            colon: ":",
            explanation: ": ",
            open: " (",
            close: ")",
            openQuote: "”",
            closeQuote: "“"),
        lists: ListPatterns(two: " و", middle: " و", end: " و", beforeI: nil),
        dates: DatePatterns(
            months: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
            monthsWithOf: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
            weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
            firstDay: nil,
            day: "d MMMM y",
            month: "MMMM y",
            year: "y",
            daysOfMonth: .init("d–", "d MMMM y"),
            daysOfYear: .init("d MMMM – ", "d MMMM y"),
            days: .init("d MMMM y – ", "d MMMM y"),
            monthsOfYear: .init("MMMM – ", "MMMM y"),
            monthSpan: .init("MMMM y – ", "MMMM y"),
            years: .init("y–", "y"),
            to: " – ",
            clock: "HH:mmS",
            clocks: .init("HH:mmS–", "HH:mmS"),
            at: "، ",
            offset: .note,
            spring: "ربيع y",
            summer: "صيف y",
            autumn: "خريف y",
            winter: "شتاء y",
            dayOfMonth: "يوم ما في MMMM y",
            dayOfYear: "يوم ما في y",
            monthOfYear: "شهر ما في y",
            decade: "عقد y",
            century: "بين y وY",
            approximate: .init("", "، تقريبًا"),
            uncertain: .init("", "، غير مؤكد"),
            uncertainAndApproximate: .init("", "، تقريبي وغير مؤكد"),
            ends: nil,
            from: .init(
                any: .init("ابتداءً من ", ""),
                day: nil,
                month: nil,
                spring: nil,
                summer: nil,
                autumn: nil,
                winter: nil,
                dayOfMonth: nil,
                dayOfYear: nil,
                monthOfYear: nil,
                decade: nil,
                century: "ابتداءً من سنة ما بين y وY"),
            until: .init(
                any: .init("حتى ", ""),
                day: nil,
                month: nil,
                spring: nil,
                summer: nil,
                autumn: nil,
                winter: nil,
                dayOfMonth: nil,
                dayOfYear: nil,
                monthOfYear: nil,
                decade: nil,
                century: "حتى سنة ما بين y وY"),
            endUnknown: "، النهاية غير معروفة",
            startUnknown: "، البداية غير معروفة"),
        countries: Countries(
            """
            ADأندورا;AEالإمارات العربية المتحدة;AFأفغانستان;AGأنتيغوا وبربودا;AIأنغويلا;ALألبانيا;AMأرمينيا;\
            AOأنغولا;AQأنتاركتيكا;ARالأرجنتين;ASساموا الأمريكية;ATالنمسا;AUأستراليا;AWأروبا;AXجزر آلاند;\
            AZأذربيجان;BAالبوسنة والهرسك;BBبربادوس;BDبنغلاديش;BEبلجيكا;BFبوركينا فاسو;BGبلغاريا;BHالبحرين;\
            BIبوروندي;BJبنين;BLسان بارتليمي;BMبرمودا;BNبروناي;BOبوليفيا;BQهولندا الكاريبية;BRالبرازيل;\
            BSجزر البهاما;BTبوتان;BVجزيرة بوفيه;BWبوتسوانا;BYبيلاروس;BZبليز;CAكندا;CCجزر كوكوس (كيلينغ);\
            CDالكونغو - كينشاسا;CFجمهورية أفريقيا الوسطى;CGالكونغو - برازافيل;CHسويسرا;CIساحل العاج;CKجزر كوك;\
            CLتشيلي;CMالكاميرون;CNالصين;COكولومبيا;CRكوستاريكا;CUكوبا;CVالرأس الأخضر;CWكوراساو;CXجزيرة كريسماس;\
            CYقبرص;CZالتشيك;DEألمانيا;DJجيبوتي;DKالدانمرك;DMدومينيكا;DOجمهورية الدومينيكان;DZالجزائر;\
            ECالإكوادور;EEإستونيا;EGمصر;EHالصحراء الغربية;ERإريتريا;ESإسبانيا;ETإثيوبيا;FIفنلندا;FJفيجي;\
            FKجزر فوكلاند;FMميكرونيزيا;FOجزر فارو;FRفرنسا;GAالغابون;GBالمملكة المتحدة;GDغرينادا;GEجورجيا;\
            GFغويانا الفرنسية;GGغيرنزي;GHغانا;GIجبل طارق;GLغرينلاند;GMغامبيا;GNغينيا;GPغوادلوب;\
            GQغينيا الاستوائية;GRاليونان;GSجورجيا الجنوبية وجزر ساندويتش الجنوبية;GTغواتيمالا;GUغوام;\
            GWغينيا بيساو;GYغيانا;HKهونغ كونغ الصينية (منطقة إدارية خاصة);HMجزيرة هيرد وجزر ماكدونالد;HNهندوراس;\
            HRكرواتيا;HTهايتي;HUهنغاريا;IDإندونيسيا;IEأيرلندا;ILإسرائيل;IMجزيرة مان;INالهند;\
            IOالإقليم البريطاني في المحيط الهندي;IQالعراق;IRإيران;ISآيسلندا;ITإيطاليا;JEجيرسي;JMجامايكا;\
            JOالأردن;JPاليابان;KEكينيا;KGقيرغيزستان;KHكمبوديا;KIكيريباتي;KMجزر القمر;KNسانت كيتس ونيفيس;\
            KPكوريا الشمالية;KRكوريا الجنوبية;KWالكويت;KYجزر كايمان;KZكازاخستان;LAلاوس;LBلبنان;LCسانت لوسيا;\
            LIليختنشتاين;LKسريلانكا;LRليبيريا;LSليسوتو;LTليتوانيا;LUلوكسمبورغ;LVلاتفيا;LYليبيا;MAالمغرب;\
            MCموناكو;MDمولدوفا;MEالجبل الأسود;MFسان مارتن;MGمدغشقر;MHجزر مارشال;MKمقدونيا الشمالية;MLمالي;\
            MMميانمار (بورما);MNمنغوليا;MOمنطقة ماكاو الإدارية الخاصة;MPجزر ماريانا الشمالية;MQجزر المارتينيك;\
            MRموريتانيا;MSمونتسرات;MTمالطا;MUموريشيوس;MVجزر المالديف;MWملاوي;MXالمكسيك;MYماليزيا;MZموزمبيق;\
            NAناميبيا;NCكاليدونيا الجديدة;NEالنيجر;NFجزيرة نورفولك;NGنيجيريا;NIنيكاراغوا;NLهولندا;NOالنرويج;\
            NPنيبال;NRناورو;NUنيوي;NZنيوزيلندا;OMعُمان;PAبنما;PEبيرو;PFبولينيزيا الفرنسية;PGبابوا غينيا الجديدة;\
            PHالفلبين;PKباكستان;PLبولندا;PMسان بيير ومكويلون;PNجزر بيتكيرن;PRبورتوريكو;PSالأراضي الفلسطينية;\
            PTالبرتغال;PWبالاو;PYباراغواي;QAقطر;REروينيون;ROرومانيا;RSصربيا;RUروسيا;RWرواندا;\
            SAالمملكة العربية السعودية;SBجزر سليمان;SCسيشل;SDالسودان;SEالسويد;SGسنغافورة;SHسانت هيلينا;\
            SIسلوفينيا;SJسفالبارد وجان ماين;SKسلوفاكيا;SLسيراليون;SMسان مارينو;SNالسنغال;SOالصومال;SRسورينام;\
            SSجنوب السودان;STساو تومي وبرينسيبي;SVالسلفادور;SXسانت مارتن;SYسوريا;SZإسواتيني;TCجزر توركس وكايكوس;\
            TDتشاد;TFالأقاليم الجنوبية الفرنسية;TGتوغو;THتايلاند;TJطاجيكستان;TKتوكيلاو;TLتيمور - ليشتي;\
            TMتركمانستان;TNتونس;TOتونغا;TRتركيا;TTترينيداد وتوباغو;TVتوفالو;TWتايوان;TZتنزانيا;UAأوكرانيا;\
            UGأوغندا;UMجزر الولايات المتحدة النائية;USالولايات المتحدة;UYأورغواي;UZأوزبكستان;VAالفاتيكان;\
            VCسانت فنسنت وجزر غرينادين;VEفنزويلا;VGجزر فيرجن البريطانية;VIجزر فيرجن الأمريكية;VNفيتنام;\
            VUفانواتو;WFجزر والس وفوتونا;WSساموا;XKكوسوفو;YEاليمن;YTمايوت;ZAجنوب أفريقيا;ZMزامبيا;ZWزيمبابوي;
            """))
}
