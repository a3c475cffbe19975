// Made from Words/en.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `en`
    public static let english = Language(
        tag: "en",
        isRightToLeft: false,
        headings: .init(
            participants: "Participants",
            objectives: "Objectives",
            programme: "Programme",
            quotes: "Quotes",
            background: "Background",
            followed: "What followed",
            mayFollow: "What may follow",
            source: "Source",
            who: "Who takes part",
            wants: "What each side wants",
            said: "What was said",
            next: "What is next",
            digest: "Diplomatic summits",
            contents: "Contents",
            undated: "Without a date"),
        labels: .init(
            date: "Date",
            time: "Time",
            localTime: "Local time",
            item: "Item",
            timeZone: "Time zone",
            place: "Place",
            coordinates: "Coordinates",
            kind: "Kind",
            status: "Status",
            earlierPlan: "Earlier plan",
            parties: "Parties",
            host: "Host",
            topics: "Topics",
            webPage: "Web page",
            participants: "Participants",
            relation: "Relation",
            article: "Article",
            publisher: "Publisher",
            author: "Author",
            published: "Published",
            language: "Language",
            license: "License",
            record: "Record",
            party: "Party",
            name: "Name",
            role: "Role",
            attendance: "Attendance",
            summit: "Summit",
            files: "Files",
            brief: "Brief",
            calendar: "Calendar",
            graph: "Graph"),
        kinds: .init(
            officialVisit: "official visit",
            bilateralMeeting: "bilateral meeting",
            multilateralSummit: "multilateral summit",
            call: "call",
            conference: "conference",
            signing: "signing"),
        statuses: .init(
            scheduled: "scheduled",
            tentative: "tentative",
            postponed: "postponed",
            cancelled: "cancelled",
            held: "held"),
        warnings: .init(
            tentative: "Tentative.",
            tentativeSentence: "It is not certain that this will take place.",
            postponed: "Postponed.",
            postponedSentence: "It does not take place at the time that was planned.",
            cancelled: "Cancelled.",
            cancelledSentence: "It does not take place; what follows was the plan."),
        changes: .init(
            postponed: "postponed",
            rescheduled: "rescheduled",
            moved: "moved",
            cancelled: "cancelled"),
        attendances: .init(
            present: "present",
            expected: "expected",
            possible: "possible",
            absent: "absent"),
        calendar: .init(
            cancelled: "Cancelled",
            postponed: "Postponed",
            tentative: "Tentative",
            partOf: "Part of",
            follows: "Follows",
            earlierPlans: "Earlier plans"),
        priorities: .init(
            primary: "Primary",
            secondary: "Secondary"),
        participantKinds: .init(
            organization: "organization",
            group: "group"),
        relations: .init(
            cause: "cause",
            precedent: "precedent",
            followUp: "follow-up"),
        words: .init(
            anonymous: "anonymous",
            translation: "Translation",
            announced: "announced",
            revision: "revision",
            updated: "updated",
            source: "source",
            latitude: "latitude",
            longitude: "longitude",
            inLanguage: "in",
            plannedFor: "had been planned for",
            localTime: "local time",
            inEvery: "In every session",
            inSeveral: "In several sessions"),
        signs: .init(
            comma: ", ",
            semicolon: "; ",
            colon: ":",
            explanation: ": ",
            open: " (",
            close: ")",
            decimal: ".",
            openQuote: "“",
            closeQuote: "”"),
        lists: ListPatterns(two: " and ", middle: ", ", end: ", and ", beforeI: nil),
        dates: DatePatterns(
            months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            monthsWithOf: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            firstDay: nil,
            day: "MMMM d, y",
            month: "MMMM y",
            year: "y",
            daysOfMonth: .init("MMMM d\u{2009}–\u{2009}", "d, y"),
            daysOfYear: .init("MMMM d\u{2009}–\u{2009}", "MMMM d, y"),
            days: .init("MMMM d, y\u{2009}–\u{2009}", "MMMM d, y"),
            monthsOfYear: .init("MMMM\u{2009}–\u{2009}", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"),
            years: .init("y\u{2009}–\u{2009}", "y"),
            to: "\u{2009}–\u{2009}",
            clock: "HH:mmS",
            clocks: .init("HH:mmS\u{2009}–\u{2009}", "HH:mmS"),
            at: ", ",
            spring: "'spring' y",
            summer: "'summer' y",
            autumn: "'autumn' y",
            winter: "'winter' y",
            dayOfMonth: "'a day in' MMMM y",
            dayOfYear: "'a day in' y",
            monthOfYear: "'a month in' y",
            decade: "'the' y's'",
            century: "'between' y 'and' Y",
            approximate: .init("", ", approximately"),
            uncertain: .init("", ", uncertain"),
            uncertainAndApproximate: .init("", ", uncertain and approximate"),
            from: .init(
                any: .init("from ", ""),
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
                century: "'from some year between' y 'and' Y"),
            until: .init(
                any: .init("until ", ""),
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
                century: "'until some year between' y 'and' Y"),
            endUnknown: ", end unknown",
            startUnknown: ", start unknown"),
        countries: Countries(
            """
            ADAndorra;AEUnited Arab Emirates;AFAfghanistan;AGAntigua & Barbuda;AIAnguilla;ALAlbania;AMArmenia;\
            AOAngola;AQAntarctica;ARArgentina;ASAmerican Samoa;ATAustria;AUAustralia;AWAruba;AXÅland Islands;\
            AZAzerbaijan;BABosnia & Herzegovina;BBBarbados;BDBangladesh;BEBelgium;BFBurkina Faso;BGBulgaria;\
            BHBahrain;BIBurundi;BJBenin;BLSt. Barthélemy;BMBermuda;BNBrunei;BOBolivia;BQCaribbean Netherlands;\
            BRBrazil;BSBahamas;BTBhutan;BVBouvet Island;BWBotswana;BYBelarus;BZBelize;CACanada;\
            CCCocos (Keeling) Islands;CDCongo - Kinshasa;CFCentral African Republic;CGCongo - Brazzaville;\
            CHSwitzerland;CICôte d’Ivoire;CKCook Islands;CLChile;CMCameroon;CNChina;COColombia;CRCosta Rica;\
            CUCuba;CVCape Verde;CWCuraçao;CXChristmas Island;CYCyprus;CZCzechia;DEGermany;DJDjibouti;DKDenmark;\
            DMDominica;DODominican Republic;DZAlgeria;ECEcuador;EEEstonia;EGEgypt;EHWestern Sahara;EREritrea;\
            ESSpain;ETEthiopia;FIFinland;FJFiji;FKFalkland Islands;FMMicronesia;FOFaroe Islands;FRFrance;\
            GAGabon;GBUnited Kingdom;GDGrenada;GEGeorgia;GFFrench Guiana;GGGuernsey;GHGhana;GIGibraltar;\
            GLGreenland;GMGambia;GNGuinea;GPGuadeloupe;GQEquatorial Guinea;GRGreece;\
            GSSouth Georgia & South Sandwich Islands;GTGuatemala;GUGuam;GWGuinea-Bissau;GYGuyana;\
            HKHong Kong SAR China;HMHeard & McDonald Islands;HNHonduras;HRCroatia;HTHaiti;HUHungary;IDIndonesia;\
            IEIreland;ILIsrael;IMIsle of Man;INIndia;IOBritish Indian Ocean Territory;IQIraq;IRIran;ISIceland;\
            ITItaly;JEJersey;JMJamaica;JOJordan;JPJapan;KEKenya;KGKyrgyzstan;KHCambodia;KIKiribati;KMComoros;\
            KNSt. Kitts & Nevis;KPNorth Korea;KRSouth Korea;KWKuwait;KYCayman Islands;KZKazakhstan;LALaos;\
            LBLebanon;LCSt. Lucia;LILiechtenstein;LKSri Lanka;LRLiberia;LSLesotho;LTLithuania;LULuxembourg;\
            LVLatvia;LYLibya;MAMorocco;MCMonaco;MDMoldova;MEMontenegro;MFSt. Martin;MGMadagascar;\
            MHMarshall Islands;MKNorth Macedonia;MLMali;MMMyanmar (Burma);MNMongolia;MOMacao SAR China;\
            MPNorthern Mariana Islands;MQMartinique;MRMauritania;MSMontserrat;MTMalta;MUMauritius;MVMaldives;\
            MWMalawi;MXMexico;MYMalaysia;MZMozambique;NANamibia;NCNew Caledonia;NENiger;NFNorfolk Island;\
            NGNigeria;NINicaragua;NLNetherlands;NONorway;NPNepal;NRNauru;NUNiue;NZNew Zealand;OMOman;PAPanama;\
            PEPeru;PFFrench Polynesia;PGPapua New Guinea;PHPhilippines;PKPakistan;PLPoland;\
            PMSt. Pierre & Miquelon;PNPitcairn Islands;PRPuerto Rico;PSPalestinian Territories;PTPortugal;\
            PWPalau;PYParaguay;QAQatar;RERéunion;RORomania;RSSerbia;RURussia;RWRwanda;SASaudi Arabia;\
            SBSolomon Islands;SCSeychelles;SDSudan;SESweden;SGSingapore;SHSt. Helena;SISlovenia;\
            SJSvalbard & Jan Mayen;SKSlovakia;SLSierra Leone;SMSan Marino;SNSenegal;SOSomalia;SRSuriname;\
            SSSouth Sudan;STSão Tomé & Príncipe;SVEl Salvador;SXSint Maarten;SYSyria;SZEswatini;\
            TCTurks & Caicos Islands;TDChad;TFFrench Southern Territories;TGTogo;THThailand;TJTajikistan;\
            TKTokelau;TLTimor-Leste;TMTurkmenistan;TNTunisia;TOTonga;TRTürkiye;TTTrinidad & Tobago;TVTuvalu;\
            TWTaiwan;TZTanzania;UAUkraine;UGUganda;UMU.S. Outlying Islands;USUnited States;UYUruguay;\
            UZUzbekistan;VAVatican City;VCSt. Vincent & Grenadines;VEVenezuela;VGBritish Virgin Islands;\
            VIU.S. Virgin Islands;VNVietnam;VUVanuatu;WFWallis & Futuna;WSSamoa;XKKosovo;YEYemen;YTMayotte;\
            ZASouth Africa;ZMZambia;ZWZimbabwe;
            """),
        languages: LanguageNames(
            """
            aa=Afar;ab=Abkhazian;ae=Avestan;af=Afrikaans;ak=Akan;am=Amharic;an=Aragonese;ar=Arabic;as=Assamese;\
            av=Avaric;ay=Aymara;az=Azerbaijani;ba=Bashkir;be=Belarusian;bg=Bulgarian;bi=Bislama;bm=Bambara;\
            bn=Bangla;bo=Tibetan;br=Breton;bs=Bosnian;ca=Catalan;ce=Chechen;ch=Chamorro;ckb=Central Kurdish;\
            co=Corsican;cr=Cree;cs=Czech;cu=Church Slavic;cv=Chuvash;cy=Welsh;da=Danish;de=German;\
            de-AT=Austrian German;de-CH=Swiss High German;dv=Divehi;dz=Dzongkha;ee=Ewe;el=Greek;en=English;\
            en-AU=Australian English;en-CA=Canadian English;en-GB=British English;en-US=American English;\
            eo=Esperanto;es=Spanish;es-419=Latin American Spanish;es-ES=European Spanish;es-MX=Mexican Spanish;\
            et=Estonian;eu=Basque;fa=Persian;fa-AF=Dari;ff=Fula;fi=Finnish;fil=Filipino;fj=Fijian;fo=Faroese;\
            fr=French;fr-CA=Canadian French;fr-CH=Swiss French;fy=Western Frisian;ga=Irish;gd=Scottish Gaelic;\
            gl=Galician;gn=Guarani;gsw=Swiss German;gu=Gujarati;gv=Manx;ha=Hausa;haw=Hawaiian;he=Hebrew;\
            hi=Hindi;ho=Hiri Motu;hr=Croatian;ht=Haitian Creole;hu=Hungarian;hy=Armenian;hz=Herero;\
            ia=Interlingua;id=Indonesian;ie=Interlingue;ig=Igbo;ii=Sichuan Yi;ik=Inupiaq;io=Ido;is=Icelandic;\
            it=Italian;iu=Inuktitut;ja=Japanese;jv=Javanese;ka=Georgian;kab=Kabyle;kg=Kongo;ki=Kikuyu;\
            kj=Kuanyama;kk=Kazakh;kl=Kalaallisut;km=Khmer;kn=Kannada;ko=Korean;kr=Kanuri;ks=Kashmiri;ku=Kurdish;\
            kv=Komi;kw=Cornish;ky=Kyrgyz;la=Latin;lb=Luxembourgish;lg=Ganda;li=Limburgish;ln=Lingala;lo=Lao;\
            lt=Lithuanian;lu=Luba-Katanga;lv=Latvian;lzh=Literary Chinese;mg=Malagasy;mh=Marshallese;mi=Māori;\
            mk=Macedonian;ml=Malayalam;mn=Mongolian;mr=Marathi;ms=Malay;mt=Maltese;my=Burmese;na=Nauru;\
            nan=Min Nan Chinese;nb=Norwegian Bokmål;nd=North Ndebele;ne=Nepali;ng=Ndonga;nl=Dutch;nl-BE=Flemish;\
            nn=Norwegian Nynorsk;no=Norwegian;nr=South Ndebele;nv=Navajo;ny=Nyanja;oc=Occitan;oj=Ojibwa;\
            om=Oromo;or=Odia;os=Ossetic;pa=Punjabi;pi=Pali;pl=Polish;ps=Pashto;pt=Portuguese;\
            pt-BR=Brazilian Portuguese;pt-PT=European Portuguese;qu=Quechua;rm=Romansh;rn=Rundi;ro=Romanian;\
            ru=Russian;rw=Kinyarwanda;sa=Sanskrit;sc=Sardinian;sd=Sindhi;se=Northern Sami;sg=Sango;\
            sh=Serbo-Croatian;si=Sinhala;sk=Slovak;sl=Slovenian;sm=Samoan;sn=Shona;so=Somali;sq=Albanian;\
            sr=Serbian;ss=Swati;st=Southern Sotho;su=Sundanese;sv=Swedish;sw=Swahili;ta=Tamil;te=Telugu;\
            tet=Tetum;tg=Tajik;th=Thai;ti=Tigrinya;tk=Turkmen;tl=Tagalog;tn=Tswana;to=Tongan;tr=Turkish;\
            ts=Tsonga;tt=Tatar;tw=Twi;ty=Tahitian;ug=Uyghur;uk=Ukrainian;ur=Urdu;uz=Uzbek;ve=Venda;\
            vi=Vietnamese;vo=Volapük;wa=Walloon;wo=Wolof;xh=Xhosa;yi=Yiddish;yo=Yoruba;yue=Cantonese;za=Zhuang;\
            zh=Chinese;zh-Hans=Simplified Chinese;zh-Hant=Traditional Chinese;zu=Zulu;
            """))
}
