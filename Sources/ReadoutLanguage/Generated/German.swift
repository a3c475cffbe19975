// Made from Words/de.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `de`
    public static let german = Language(
        tag: "de",
        isRightToLeft: false,
        headings: .init(
            participants: "Teilnehmende",
            objectives: "Ziele",
            programme: "Programm",
            quotes: "Zitate",
            background: "Vorgeschichte",
            followed: "Was folgte",
            mayFollow: "Was folgen kann",
            source: "Quelle",
            who: "Wer teilnimmt",
            wants: "Was jede Seite will",
            said: "Was gesagt wurde",
            next: "Wie es weitergeht",
            digest: "Diplomatische Treffen",
            contents: "Inhalt",
            undated: "Ohne Datum"),
        labels: .init(
            date: "Datum",
            time: "Zeit",
            localTime: "Ortszeit",
            item: "Programmpunkt",
            timeZone: "Zeitzone",
            place: "Ort",
            coordinates: "Koordinaten",
            kind: "Art",
            status: "Status",
            earlierPlan: "Früherer Plan",
            parties: "Parteien",
            host: "Gastgebende Seite",
            topics: "Themen",
            webPage: "Webseite",
            participants: "Teilnehmende",
            relation: "Zusammenhang",
            article: "Artikel",
            publisher: "Herausgegeben von",
            author: "Verfasst von",
            published: "Veröffentlicht",
            language: "Sprache",
            license: "Lizenz",
            record: "Datensatz",
            party: "Partei",
            name: "Name",
            role: "Amt",
            attendance: "Teilnahme",
            summit: "Treffen",
            files: "Dateien",
            brief: "Kurzfassung",
            calendar: "Kalender",
            graph: "Graph"),
        kinds: .init(
            officialVisit: "offizieller Besuch",
            bilateralMeeting: "bilaterales Treffen",
            multilateralSummit: "multilateraler Gipfel",
            call: "Telefonat",
            conference: "Konferenz",
            signing: "Unterzeichnung"),
        statuses: .init(
            scheduled: "geplant",
            tentative: "unter Vorbehalt",
            postponed: "verschoben",
            cancelled: "abgesagt",
            held: "hat stattgefunden"),
        warnings: .init(
            tentative: "Unter Vorbehalt.",
            tentativeSentence: "Es steht nicht fest, ob dies stattfindet.",
            postponed: "Verschoben.",
            postponedSentence: "Dies findet nicht zur geplanten Zeit statt.",
            cancelled: "Abgesagt.",
            cancelledSentence: "Dies findet nicht statt; das Folgende war geplant."),
        changes: .init(
            postponed: "verschoben",
            rescheduled: "neu angesetzt",
            moved: "verlegt",
            cancelled: "abgesagt"),
        attendances: .init(
            present: "anwesend",
            expected: "erwartet",
            possible: "Teilnahme möglich",
            absent: "abwesend"),
        calendar: .init(
            cancelled: "Abgesagt",
            postponed: "Verschoben",
            tentative: "Vorläufig",
            partOf: "Teil von",
            follows: "Folgt auf",
            earlierPlans: "Frühere Pläne"),
        priorities: .init(
            primary: "Vorrangig",
            secondary: "Weitere"),
        participantKinds: .init(
            organization: "Organisation",
            group: "Gruppe"),
        relations: .init(
            cause: "Ursache",
            precedent: "Vorläufer",
            followUp: "Folge"),
        words: .init(
            anonymous: "anonym",
            translation: "Übersetzung",
            announced: "angekündigt:",
            revision: "Fassung",
            updated: "Stand:",
            source: "Quelle",
            latitude: "Breite",
            longitude: "Länge",
            inLanguage: "Sprache:",
            plannedFor: "war geplant für:",
            localTime: "Ortszeit",
            inEvery: "Bei jedem Programmpunkt",
            inSeveral: "Bei mehreren Programmpunkten"),
        signs: .init(
            comma: ", ",
            semicolon: "; ",
            colon: ":",
            explanation: ": ",
            open: " (",
            close: ")",
            decimal: ",",
            openQuote: "„",
            closeQuote: "“"),
        lists: ListPatterns(two: " und ", middle: ", ", end: " und ", beforeI: nil),
        dates: DatePatterns(
            months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            monthsWithOf: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            firstDay: nil,
            day: "d. MMMM y",
            month: "MMMM y",
            year: "y",
            daysOfMonth: .init("d.–", "d. MMMM y"),
            daysOfYear: .init("d. MMMM\u{2009}–\u{2009}", "d. MMMM y"),
            days: .init("d. MMMM y\u{2009}–\u{2009}", "d. MMMM y"),
            monthsOfYear: .init("MMMM–", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"),
            years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}",
            clock: "HH:mmS 'Uhr'",
            clocks: .init("HH:mmS–", "HH:mmS 'Uhr'"),
            at: ", ",
            spring: "'Frühjahr' y",
            summer: "'Sommer' y",
            autumn: "'Herbst' y",
            winter: "'Winter' y",
            dayOfMonth: "'ein Tag im' MMMM y",
            dayOfYear: "'ein Tag im Jahr' y",
            monthOfYear: "'ein Monat im Jahr' y",
            decade: "y'er-Jahre'",
            century: "'zwischen' y 'und' Y",
            approximate: .init("", ", ungefähr"),
            uncertain: .init("", ", Datum unsicher"),
            uncertainAndApproximate: .init("", ", Datum unsicher und ungefähr"),
            from: .init(
                any: .init("ab ", ""),
                day: nil,
                month: nil,
                spring: nil,
                summer: nil,
                autumn: nil,
                winter: nil,
                dayOfMonth: "'ab einem Tag im' MMMM y",
                dayOfYear: "'ab einem Tag im Jahr' y",
                monthOfYear: "'ab einem Monat im Jahr' y",
                decade: "'ab den' y'er-Jahren'",
                century: "'ab einem Jahr zwischen' y 'und' Y"),
            until: .init(
                any: .init("bis ", ""),
                day: nil,
                month: nil,
                spring: nil,
                summer: nil,
                autumn: nil,
                winter: nil,
                dayOfMonth: "'bis zu einem Tag im' MMMM y",
                dayOfYear: "'bis zu einem Tag im Jahr' y",
                monthOfYear: "'bis zu einem Monat im Jahr' y",
                decade: "'bis in die' y'er-Jahre'",
                century: "'bis zu einem Jahr zwischen' y 'und' Y"),
            endUnknown: ", Ende unbekannt",
            startUnknown: ", Beginn unbekannt"),
        countries: Countries(
            """
            ADAndorra;AEVereinigte Arabische Emirate;AFAfghanistan;AGAntigua und Barbuda;AIAnguilla;ALAlbanien;\
            AMArmenien;AOAngola;AQAntarktis;ARArgentinien;ASAmerikanisch-Samoa;ATÖsterreich;AUAustralien;\
            AWAruba;AXÅlandinseln;AZAserbaidschan;BABosnien und Herzegowina;BBBarbados;BDBangladesch;BEBelgien;\
            BFBurkina Faso;BGBulgarien;BHBahrain;BIBurundi;BJBenin;BLSt. Barthélemy;BMBermuda;\
            BNBrunei Darussalam;BOBolivien;BQKaribische Niederlande;BRBrasilien;BSBahamas;BTBhutan;\
            BVBouvetinsel;BWBotsuana;BYBelarus;BZBelize;CAKanada;CCKokosinseln;CDKongo-Kinshasa;\
            CFZentralafrikanische Republik;CGKongo-Brazzaville;CHSchweiz;CICôte d’Ivoire;CKCookinseln;CLChile;\
            CMKamerun;CNChina;COKolumbien;CRCosta Rica;CUKuba;CVCabo Verde;CWCuraçao;CXWeihnachtsinsel;CYZypern;\
            CZTschechien;DEDeutschland;DJDschibuti;DKDänemark;DMDominica;DODominikanische Republik;DZAlgerien;\
            ECEcuador;EEEstland;EGÄgypten;EHWestsahara;EREritrea;ESSpanien;ETÄthiopien;FIFinnland;FJFidschi;\
            FKFalklandinseln;FMMikronesien;FOFäröer;FRFrankreich;GAGabun;GBVereinigtes Königreich;GDGrenada;\
            GEGeorgien;GFFranzösisch-Guayana;GGGuernsey;GHGhana;GIGibraltar;GLGrönland;GMGambia;GNGuinea;\
            GPGuadeloupe;GQÄquatorialguinea;GRGriechenland;GSSüdgeorgien und die Südlichen Sandwichinseln;\
            GTGuatemala;GUGuam;GWGuinea-Bissau;GYGuyana;HKSonderverwaltungsregion Hongkong;\
            HMHeard und McDonaldinseln;HNHonduras;HRKroatien;HTHaiti;HUUngarn;IDIndonesien;IEIrland;ILIsrael;\
            IMIsle of Man;INIndien;IOBritisches Territorium im Indischen Ozean;IQIrak;IRIran;ISIsland;ITItalien;\
            JEJersey;JMJamaika;JOJordanien;JPJapan;KEKenia;KGKirgisistan;KHKambodscha;KIKiribati;KMKomoren;\
            KNSt. Kitts und Nevis;KPNordkorea;KRSüdkorea;KWKuwait;KYKaimaninseln;KZKasachstan;LALaos;LBLibanon;\
            LCSt. Lucia;LILiechtenstein;LKSri Lanka;LRLiberia;LSLesotho;LTLitauen;LULuxemburg;LVLettland;\
            LYLibyen;MAMarokko;MCMonaco;MDRepublik Moldau;MEMontenegro;MFSt. Martin;MGMadagaskar;\
            MHMarshallinseln;MKNordmazedonien;MLMali;MMMyanmar;MNMongolei;MOSonderverwaltungsregion Macau;\
            MPNördliche Marianen;MQMartinique;MRMauretanien;MSMontserrat;MTMalta;MUMauritius;MVMalediven;\
            MWMalawi;MXMexiko;MYMalaysia;MZMosambik;NANamibia;NCNeukaledonien;NENiger;NFNorfolkinsel;NGNigeria;\
            NINicaragua;NLNiederlande;NONorwegen;NPNepal;NRNauru;NUNiue;NZNeuseeland;OMOman;PAPanama;PEPeru;\
            PFFranzösisch-Polynesien;PGPapua-Neuguinea;PHPhilippinen;PKPakistan;PLPolen;\
            PMSt. Pierre und Miquelon;PNPitcairninseln;PRPuerto Rico;PSPalästinensische Autonomiegebiete;\
            PTPortugal;PWPalau;PYParaguay;QAKatar;RERéunion;RORumänien;RSSerbien;RURussland;RWRuanda;\
            SASaudi-Arabien;SBSalomonen;SCSeychellen;SDSudan;SESchweden;SGSingapur;SHSt. Helena;SISlowenien;\
            SJSpitzbergen und Jan Mayen;SKSlowakei;SLSierra Leone;SMSan Marino;SNSenegal;SOSomalia;SRSuriname;\
            SSSüdsudan;STSão Tomé und Príncipe;SVEl Salvador;SXSint Maarten;SYSyrien;SZEswatini;\
            TCTurks- und Caicosinseln;TDTschad;TFFranzösische Süd- und Antarktisgebiete;TGTogo;THThailand;\
            TJTadschikistan;TKTokelau;TLTimor-Leste;TMTurkmenistan;TNTunesien;TOTonga;TRTürkei;\
            TTTrinidad und Tobago;TVTuvalu;TWTaiwan;TZTansania;UAUkraine;UGUganda;UMAmerikanische Überseeinseln;\
            USVereinigte Staaten;UYUruguay;UZUsbekistan;VAVatikanstadt;VCSt. Vincent und die Grenadinen;\
            VEVenezuela;VGBritische Jungferninseln;VIAmerikanische Jungferninseln;VNVietnam;VUVanuatu;\
            WFWallis und Futuna;WSSamoa;XKKosovo;YEJemen;YTMayotte;ZASüdafrika;ZMSambia;ZWSimbabwe;
            """),
        languages: LanguageNames(
            """
            aa=Afar;ab=Abchasisch;ae=Avestisch;af=Afrikaans;ak=Akan;am=Amharisch;an=Aragonesisch;ar=Arabisch;\
            as=Assamesisch;av=Awarisch;ay=Aymara;az=Aserbaidschanisch;ba=Baschkirisch;be=Belarussisch;\
            bg=Bulgarisch;bi=Bislama;bm=Bambara;bn=Bengalisch;bo=Tibetisch;br=Bretonisch;bs=Bosnisch;\
            ca=Katalanisch;ce=Tschetschenisch;ch=Chamorro;ckb=Zentralkurdisch;co=Korsisch;cr=Cree;\
            cs=Tschechisch;cu=Kirchenslawisch;cv=Tschuwaschisch;cy=Walisisch;da=Dänisch;de=Deutsch;\
            de-AT=Österreichisches Deutsch;de-CH=Schweizer Hochdeutsch;dv=Dhivehi;dz=Dzongkha;ee=Ewe;\
            el=Griechisch;en=Englisch;en-GB=Englisch (GB);eo=Esperanto;es=Spanisch;et=Estnisch;eu=Baskisch;\
            fa=Persisch;fa-AF=Dari;ff=Ful;fi=Finnisch;fil=Filipino;fj=Fidschi;fo=Färöisch;fr=Französisch;\
            fy=Westfriesisch;ga=Irisch;gd=Gälisch (Schottland);gl=Galicisch;gn=Guaraní;gsw=Schweizerdeutsch;\
            gu=Gujarati;gv=Manx;ha=Haussa;haw=Hawaiisch;he=Hebräisch;hi=Hindi;ho=Hiri-Motu;hr=Kroatisch;\
            ht=Haiti-Kreolisch;hu=Ungarisch;hy=Armenisch;hz=Herero;ia=Interlingua;id=Indonesisch;ie=Interlingue;\
            ig=Igbo;ii=Yi;ik=Inupiak;io=Ido;is=Isländisch;it=Italienisch;iu=Inuktitut;ja=Japanisch;jv=Javanisch;\
            ka=Georgisch;kab=Kabylisch;kg=Kongolesisch;ki=Kikuyu;kj=Kwanyama;kk=Kasachisch;kl=Grönländisch;\
            km=Khmer;kn=Kannada;ko=Koreanisch;kr=Kanuri;ks=Kaschmiri;ku=Kurdisch;kv=Komi;kw=Kornisch;\
            ky=Kirgisisch;la=Latein;lb=Luxemburgisch;lg=Ganda;li=Limburgisch;ln=Lingala;lo=Laotisch;\
            lt=Litauisch;lu=Luba-Katanga;lv=Lettisch;lzh=Klassisches Chinesisch;mg=Malagasy;mh=Marschallesisch;\
            mi=Māori;mk=Mazedonisch;ml=Malayalam;mn=Mongolisch;mr=Marathi;ms=Malaiisch;mt=Maltesisch;\
            my=Birmanisch;na=Nauruisch;nan=Min Nan;nb=Norwegisch (Bokmål);nd=Nord-Ndebele;ne=Nepalesisch;\
            ng=Ndonga;nl=Niederländisch;nl-BE=Flämisch;nn=Norwegisch (Nynorsk);no=Norwegisch;nr=Süd-Ndebele;\
            nv=Navajo;ny=Nyanja;oc=Okzitanisch;oj=Ojibwa;om=Oromo;or=Oriya;os=Ossetisch;pa=Punjabi;pi=Pali;\
            pl=Polnisch;ps=Paschtu;pt=Portugiesisch;qu=Quechua;rm=Rätoromanisch;rn=Rundi;ro=Rumänisch;\
            ru=Russisch;rw=Kinyarwanda;sa=Sanskrit;sc=Sardisch;sd=Sindhi;se=Nordsamisch;sg=Sango;\
            sh=Serbo-Kroatisch;si=Singhalesisch;sk=Slowakisch;sl=Slowenisch;sm=Samoanisch;sn=Shona;so=Somali;\
            sq=Albanisch;sr=Serbisch;ss=Swazi;st=Süd-Sotho;su=Sundanesisch;sv=Schwedisch;sw=Suaheli;ta=Tamil;\
            te=Telugu;tet=Tetum;tg=Tadschikisch;th=Thailändisch;ti=Tigrinya;tk=Turkmenisch;tl=Tagalog;tn=Tswana;\
            to=Tongaisch;tr=Türkisch;ts=Tsonga;tt=Tatarisch;tw=Twi;ty=Tahitisch;ug=Uigurisch;uk=Ukrainisch;\
            ur=Urdu;uz=Usbekisch;ve=Venda;vi=Vietnamesisch;vo=Volapük;wa=Wallonisch;wo=Wolof;xh=Xhosa;\
            yi=Jiddisch;yo=Yoruba;yue=Kantonesisch;za=Zhuang;zh=Chinesisch;zh-Hans=Chinesisch (vereinfacht);\
            zh-Hant=Chinesisch (traditionell);zu=Zulu;
            """))
}
