// Made from Words/fr.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `fr`
    public static let french = Language(
        tag: "fr",
        isRightToLeft: false,
        headings: .init(
            participants: "Participants",
            objectives: "Objectifs",
            programme: "Programme",
            quotes: "Citations",
            background: "Contexte",
            followed: "Ce qui a suivi",
            mayFollow: "Suites possibles",
            source: "Source",
            who: "Qui participe",
            wants: "Ce que veut chaque partie",
            said: "Ce qui a été dit",
            next: "La suite",
            digest: "Sommets diplomatiques",
            contents: "Sommaire",
            undated: "Sans date"),
        labels: .init(
            date: "Date",
            time: "Heure",
            localTime: "Heure locale",
            item: "Point du programme",
            timeZone: "Fuseau horaire",
            place: "Lieu",
            coordinates: "Coordonnées",
            kind: "Nature",
            status: "Statut",
            earlierPlan: "Prévision antérieure",
            parties: "Parties",
            host: "Hôte",
            topics: "Sujets",
            webPage: "Page web",
            participants: "Participants",
            relation: "Lien",
            article: "Article",
            publisher: "Publié par",
            author: "Écrit par",
            published: "Publication",
            language: "Langue",
            license: "Licence",
            record: "Fiche",
            party: "Partie",
            name: "Nom",
            role: "Fonction",
            attendance: "Participation",
            summit: "Sommet",
            files: "Fichiers",
            brief: "Note",
            calendar: "Calendrier",
            graph: "Graphe"),
        kinds: .init(
            officialVisit: "visite officielle",
            bilateralMeeting: "rencontre bilatérale",
            multilateralSummit: "sommet multilatéral",
            call: "entretien téléphonique",
            conference: "conférence",
            signing: "signature"),
        statuses: .init(
            scheduled: "au programme",
            tentative: "sous réserve",
            postponed: "report",
            cancelled: "annulation",
            held: "a eu lieu"),
        warnings: .init(
            tentative: "Sous réserve.",
            tentativeSentence: "Il n’est pas sûr que cela ait lieu.",
            postponed: "Report.",
            postponedSentence: "Cela n’a pas lieu à la date prévue.",
            cancelled: "Annulation.",
            cancelledSentence: "Cela n’a pas lieu ; ce qui suit était prévu."),
        changes: .init(
            postponed: "report",
            rescheduled: "nouvelle date",
            moved: "changement de lieu",
            cancelled: "annulation"),
        attendances: .init(
            present: "présence",
            expected: "présence attendue",
            possible: "présence possible",
            absent: "absence"),
        calendar: .init(
            cancelled: "Annulation",
            postponed: "Report",
            tentative: "À confirmer",
            partOf: "Fait partie de",
            follows: "Fait suite à",
            earlierPlans: "Prévisions antérieures"),
        priorities: .init(
            primary: "Principaux",
            secondary: "Secondaires"),
        participantKinds: .init(
            organization: "organisation",
            group: "groupe"),
        relations: .init(
            cause: "cause",
            precedent: "précédent",
            followUp: "suite"),
        words: .init(
            anonymous: "sous couvert d’anonymat",
            translation: "Traduction",
            announced: "annonce :",
            revision: "révision",
            updated: "mise à jour :",
            source: "source",
            latitude: "latitude",
            longitude: "longitude",
            inLanguage: "langue :",
            plannedFor: "date initialement prévue :",
            localTime: "heure locale",
            inEvery: "À chaque point du programme",
            inSeveral: "À plusieurs points du programme"),
        signs: .init(
            comma: ", ",
            semicolon: "\u{A0}; ",
            colon: "\u{A0}:",
            explanation: "\u{A0}: ",
            open: " (",
            close: ")",
            decimal: ",",
            openQuote: "«\u{A0}",
            closeQuote: "\u{A0}»"),
        lists: ListPatterns(two: " et ", middle: ", ", end: " et ", beforeI: nil),
        dates: DatePatterns(
            months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            monthsWithOf: ["de janvier", "de février", "de mars", "d’avril", "de mai", "de juin", "de juillet", "d’août", "de septembre", "d’octobre", "de novembre", "de décembre"],
            weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            firstDay: "1er",
            day: "d MMMM y",
            month: "MMMM y",
            year: "y",
            daysOfMonth: .init("d–", "d MMMM y"),
            daysOfYear: .init("d MMMM\u{2009}–\u{2009}", "d MMMM y"),
            days: .init("d MMMM y\u{2009}–\u{2009}", "d MMMM y"),
            monthsOfYear: .init("MMMM\u{2009}–\u{2009}", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"),
            years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}",
            clock: "HH:mmS",
            clocks: .init("HH:mmS\u{2009}–\u{2009}", "HH:mmS"),
            at: ", ",
            spring: "'printemps' y",
            summer: "'été' y",
            autumn: "'automne' y",
            winter: "'hiver' y",
            dayOfMonth: "'un jour 'OOOO y",
            dayOfYear: "'un jour de' y",
            monthOfYear: "'un mois de' y",
            decade: "'années' y",
            century: "'entre' y 'et' Y",
            approximate: .init("", ", approximativement"),
            uncertain: .init("", ", date incertaine"),
            uncertainAndApproximate: .init("", ", date incertaine et approximative"),
            from: .init(
                any: .init("à partir de ", ""),
                day: "'à partir du' d MMMM y",
                month: "'à partir 'OOOO y",
                spring: "'dès le printemps' y",
                summer: "'dès l’été' y",
                autumn: "'dès l’automne' y",
                winter: "'dès l’hiver' y",
                dayOfMonth: "'à partir d’un jour 'OOOO y",
                dayOfYear: "'à partir d’un jour de' y",
                monthOfYear: "'à partir d’un mois de' y",
                decade: "'à partir des années' y",
                century: "'à partir d’une année entre' y 'et' Y"),
            until: .init(
                any: .init("jusqu’en ", ""),
                day: "'jusqu’au' d MMMM y",
                month: nil,
                spring: "'jusqu’au printemps' y",
                summer: "'jusqu’à l’été' y",
                autumn: "'jusqu’à l’automne' y",
                winter: "'jusqu’à l’hiver' y",
                dayOfMonth: "'jusqu’à un jour 'OOOO y",
                dayOfYear: "'jusqu’à un jour de' y",
                monthOfYear: "'jusqu’à un mois de' y",
                decade: "'jusqu’aux années' y",
                century: "'jusqu’à une année entre' y 'et' Y"),
            endUnknown: ", fin inconnue",
            startUnknown: ", début inconnu"),
        countries: Countries(
            """
            ADAndorre;AEÉmirats arabes unis;AFAfghanistan;AGAntigua-et-Barbuda;AIAnguilla;ALAlbanie;AMArménie;\
            AOAngola;AQAntarctique;ARArgentine;ASSamoa américaines;ATAutriche;AUAustralie;AWAruba;AXÎles Åland;\
            AZAzerbaïdjan;BABosnie-Herzégovine;BBBarbade;BDBangladesh;BEBelgique;BFBurkina Faso;BGBulgarie;\
            BHBahreïn;BIBurundi;BJBénin;BLSaint-Barthélemy;BMBermudes;BNBrunei;BOBolivie;BQPays-Bas caribéens;\
            BRBrésil;BSBahamas;BTBhoutan;BVÎle Bouvet;BWBotswana;BYBiélorussie;BZBelize;CACanada;CCÎles Cocos;\
            CDCongo-Kinshasa;CFRépublique centrafricaine;CGCongo-Brazzaville;CHSuisse;CICôte d’Ivoire;\
            CKÎles Cook;CLChili;CMCameroun;CNChine;COColombie;CRCosta Rica;CUCuba;CVCap-Vert;CWCuraçao;\
            CXÎle Christmas;CYChypre;CZTchéquie;DEAllemagne;DJDjibouti;DKDanemark;DMDominique;\
            DORépublique dominicaine;DZAlgérie;ECÉquateur;EEEstonie;EGÉgypte;EHSahara occidental;ERÉrythrée;\
            ESEspagne;ETÉthiopie;FIFinlande;FJFidji;FKÎles Malouines;FMMicronésie;FOÎles Féroé;FRFrance;GAGabon;\
            GBRoyaume-Uni;GDGrenade;GEGéorgie;GFGuyane française;GGGuernesey;GHGhana;GIGibraltar;GLGroenland;\
            GMGambie;GNGuinée;GPGuadeloupe;GQGuinée équatoriale;GRGrèce;\
            GSGéorgie du Sud-et-les Îles Sandwich du Sud;GTGuatemala;GUGuam;GWGuinée-Bissau;GYGuyana;\
            HKR.A.S. chinoise de Hong Kong;HMÎles Heard-et-MacDonald;HNHonduras;HRCroatie;HTHaïti;HUHongrie;\
            IDIndonésie;IEIrlande;ILIsraël;IMÎle de Man;INInde;IOTerritoire britannique de l’océan Indien;\
            IQIrak;IRIran;ISIslande;ITItalie;JEJersey;JMJamaïque;JOJordanie;JPJapon;KEKenya;KGKirghizstan;\
            KHCambodge;KIKiribati;KMComores;KNSaint-Christophe-et-Niévès;KPCorée du Nord;KRCorée du Sud;\
            KWKoweït;KYÎles Caïmans;KZKazakhstan;LALaos;LBLiban;LCSainte-Lucie;LILiechtenstein;LKSri Lanka;\
            LRLiberia;LSLesotho;LTLituanie;LULuxembourg;LVLettonie;LYLibye;MAMaroc;MCMonaco;MDMoldavie;\
            MEMonténégro;MFSaint-Martin;MGMadagascar;MHÎles Marshall;MKMacédoine du Nord;MLMali;\
            MMMyanmar (Birmanie);MNMongolie;MOR.A.S. chinoise de Macao;MPÎles Mariannes du Nord;MQMartinique;\
            MRMauritanie;MSMontserrat;MTMalte;MUMaurice;MVMaldives;MWMalawi;MXMexique;MYMalaisie;MZMozambique;\
            NANamibie;NCNouvelle-Calédonie;NENiger;NFÎle Norfolk;NGNigeria;NINicaragua;NLPays-Bas;NONorvège;\
            NPNépal;NRNauru;NUNiue;NZNouvelle-Zélande;OMOman;PAPanama;PEPérou;PFPolynésie française;\
            PGPapouasie-Nouvelle-Guinée;PHPhilippines;PKPakistan;PLPologne;PMSaint-Pierre-et-Miquelon;\
            PNÎles Pitcairn;PRPorto Rico;PSTerritoires palestiniens;PTPortugal;PWPalaos;PYParaguay;QAQatar;\
            RELa Réunion;RORoumanie;RSSerbie;RURussie;RWRwanda;SAArabie saoudite;SBÎles Salomon;SCSeychelles;\
            SDSoudan;SESuède;SGSingapour;SHSainte-Hélène;SISlovénie;SJSvalbard et Jan Mayen;SKSlovaquie;\
            SLSierra Leone;SMSaint-Marin;SNSénégal;SOSomalie;SRSuriname;SSSoudan du Sud;STSao Tomé-et-Principe;\
            SVSalvador;SXSaint-Martin (partie néerlandaise);SYSyrie;SZEswatini;TCÎles Turques-et-Caïques;\
            TDTchad;TFTerres australes françaises;TGTogo;THThaïlande;TJTadjikistan;TKTokelau;TLTimor oriental;\
            TMTurkménistan;TNTunisie;TOTonga;TRTurquie;TTTrinité-et-Tobago;TVTuvalu;TWTaïwan;TZTanzanie;\
            UAUkraine;UGOuganda;UMÎles mineures éloignées des États-Unis;USÉtats-Unis;UYUruguay;UZOuzbékistan;\
            VAÉtat de la Cité du Vatican;VCSaint-Vincent-et-les Grenadines;VEVenezuela;\
            VGÎles Vierges britanniques;VIÎles Vierges des États-Unis;VNViêt Nam;VUVanuatu;WFWallis-et-Futuna;\
            WSSamoa;XKKosovo;YEYémen;YTMayotte;ZAAfrique du Sud;ZMZambie;ZWZimbabwe;
            """),
        languages: LanguageNames(
            """
            aa=afar;ab=abkhaze;ae=avestique;af=afrikaans;ak=akan;am=amharique;an=aragonais;ar=arabe;as=assamais;\
            av=avar;ay=aymara;az=azerbaïdjanais;ba=bachkir;be=biélorusse;bg=bulgare;bi=bichelamar;bm=bambara;\
            bn=bengali;bo=tibétain;br=breton;bs=bosniaque;ca=catalan;ce=tchétchène;ch=chamorro;ckb=sorani;\
            co=corse;cr=cree;cs=tchèque;cu=slavon d’église;cv=tchouvache;cy=gallois;da=danois;de=allemand;\
            de-AT=allemand autrichien;de-CH=allemand suisse;dv=maldivien;dz=dzongkha;ee=éwé;el=grec;en=anglais;\
            en-AU=anglais australien;en-CA=anglais canadien;en-GB=anglais britannique;en-US=anglais américain;\
            eo=espéranto;es=espagnol;es-419=espagnol d’Amérique latine;es-ES=espagnol d’Espagne;\
            es-MX=espagnol du Mexique;et=estonien;eu=basque;fa=persan;fa-AF=dari;ff=peul;fi=finnois;\
            fil=filipino;fj=fidjien;fo=féroïen;fr=français;fr-CA=français canadien;fr-CH=français suisse;\
            fy=frison occidental;ga=irlandais;gd=gaélique écossais;gl=galicien;gn=guarani;gsw=suisse allemand;\
            gu=goudjarati;gv=mannois;ha=haoussa;haw=hawaïen;he=hébreu;hi=hindi;ho=hiri motu;hr=croate;\
            ht=créole haïtien;hu=hongrois;hy=arménien;hz=héréro;ia=interlingua;id=indonésien;ie=interlingue;\
            ig=igbo;ii=yi du Sichuan;ik=inupiaq;io=ido;is=islandais;it=italien;iu=inuktitut;ja=japonais;\
            jv=javanais;ka=géorgien;kab=kabyle;kg=kikongo;ki=kikuyu;kj=kuanyama;kk=kazakh;kl=groenlandais;\
            km=khmer;kn=kannada;ko=coréen;kr=kanouri;ks=cachemiri;ku=kurde;kv=komi;kw=cornique;ky=kirghize;\
            la=latin;lb=luxembourgeois;lg=ganda;li=limbourgeois;ln=lingala;lo=lao;lt=lituanien;\
            lu=luba-katanga (kiluba);lv=letton;lzh=chinois littéraire;mg=malgache;mh=marshallais;mi=maori;\
            mk=macédonien;ml=malayalam;mn=mongol;mr=marathi;ms=malais;mt=maltais;my=birman;na=nauruan;\
            nan=minnan;nb=norvégien bokmål;nd=ndébélé du Nord;ne=népalais;ng=ndonga;nl=néerlandais;\
            nl-BE=flamand;nn=norvégien nynorsk;no=norvégien;nr=ndébélé du Sud;nv=navajo;ny=chewa;oc=occitan;\
            oj=ojibwa;om=oromo;or=odia;os=ossète;pa=pendjabi;pi=pali;pl=polonais;ps=pachto;pt=portugais;\
            pt-BR=portugais brésilien;pt-PT=portugais européen;qu=quechua;rm=romanche;rn=roundi;ro=roumain;\
            ru=russe;rw=kinyarwanda;sa=sanskrit;sc=sarde;sd=sindhi;se=same du Nord;sg=sango;sh=serbo-croate;\
            si=cingalais;sk=slovaque;sl=slovène;sm=samoan;sn=shona;so=somali;sq=albanais;sr=serbe;ss=swati;\
            st=sotho du Sud;su=soundanais;sv=suédois;sw=swahili;ta=tamoul;te=télougou;tet=tétoum;tg=tadjik;\
            th=thaï;ti=tigrigna;tk=turkmène;tl=tagalog;tn=tswana;to=tongien;tr=turc;ts=tsonga;tt=tatar;tw=twi;\
            ty=tahitien;ug=ouïghour;uk=ukrainien;ur=ourdou;uz=ouzbek;ve=venda;vi=vietnamien;vo=volapük;\
            wa=wallon;wo=wolof;xh=xhosa;yi=yiddish;yo=yoruba;yue=cantonais;za=zhuang;zh=chinois;\
            zh-Hans=chinois simplifié;zh-Hant=chinois traditionnel;zu=zoulou;
            """))
}
