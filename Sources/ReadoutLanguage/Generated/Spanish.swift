// Made from Words/es.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `es`
    public static let spanish = Language(
        tag: "es",
        isRightToLeft: false,
        headings: .init(
            participants: "Participantes",
            objectives: "Objetivos",
            programme: "Programa",
            quotes: "Citas",
            background: "Antecedentes",
            followed: "Lo que siguió",
            mayFollow: "Lo que puede seguir",
            source: "Fuente",
            who: "Quiénes participan",
            wants: "Qué quiere cada parte",
            said: "Lo que se dijo",
            next: "Lo que sigue",
            digest: "Cumbres diplomáticas",
            contents: "Índice",
            undated: "Sin fecha"),
        labels: .init(
            date: "Fecha",
            time: "Hora",
            localTime: "Hora local",
            item: "Punto del programa",
            timeZone: "Zona horaria",
            place: "Lugar",
            coordinates: "Coordenadas",
            kind: "Tipo",
            status: "Estado",
            earlierPlan: "Plan anterior",
            parties: "Partes",
            host: "Parte anfitriona",
            topics: "Temas",
            webPage: "Página web",
            participants: "Participantes",
            relation: "Relación",
            article: "Artículo",
            publisher: "Publicado por",
            author: "Escrito por",
            published: "Publicación",
            language: "Idioma",
            license: "Licencia",
            record: "Registro",
            party: "Parte",
            name: "Nombre",
            role: "Cargo",
            attendance: "Asistencia",
            summit: "Cumbre",
            files: "Archivos",
            brief: "Nota",
            calendar: "Calendario",
            graph: "Grafo"),
        kinds: .init(
            officialVisit: "visita oficial",
            bilateralMeeting: "reunión bilateral",
            multilateralSummit: "cumbre multilateral",
            call: "llamada",
            conference: "conferencia",
            signing: "firma"),
        statuses: .init(
            scheduled: "en agenda",
            tentative: "sin confirmar",
            postponed: "aplazamiento",
            cancelled: "cancelación",
            held: "tuvo lugar"),
        warnings: .init(
            tentative: "Sin confirmar.",
            tentativeSentence: "No es seguro que tenga lugar.",
            postponed: "Aplazamiento.",
            postponedSentence: "No tiene lugar en la fecha prevista.",
            cancelled: "Cancelación.",
            cancelledSentence: "No tiene lugar; lo que sigue era lo previsto."),
        changes: .init(
            postponed: "aplazamiento",
            rescheduled: "nueva fecha",
            moved: "cambio de lugar",
            cancelled: "cancelación"),
        attendances: .init(
            present: "presente",
            expected: "asistencia prevista",
            possible: "asistencia posible",
            absent: "ausente"),
        calendar: .init(
            cancelled: "Cancelación",
            postponed: "Aplazamiento",
            tentative: "Por confirmar",
            partOf: "Parte de",
            follows: "Sigue a",
            earlierPlans: "Planes anteriores"),
        priorities: .init(
            primary: "Principales",
            secondary: "Secundarios"),
        participantKinds: .init(
            organization: "organización",
            group: "grupo"),
        relations: .init(
            cause: "causa",
            precedent: "precedente",
            followUp: "continuación"),
        words: .init(
            anonymous: "en condición de anonimato",
            translation: "Traducción",
            announced: "anuncio:",
            revision: "revisión",
            updated: "actualización:",
            source: "fuente",
            latitude: "latitud",
            longitude: "longitud",
            inLanguage: "idioma:",
            plannedFor: "fecha prevista antes:",
            localTime: "hora local",
            inEvery: "En todos los puntos del programa",
            inSeveral: "En varios puntos del programa"),
        signs: .init(
            comma: ", ",
            semicolon: "; ",
            colon: ":",
            explanation: ": ",
            open: " (",
            close: ")",
            decimal: ",",
            openQuote: "«",
            closeQuote: "»"),
        lists: ListPatterns(two: " y ", middle: ", ", end: " y ", beforeI: " e "),
        dates: DatePatterns(
            months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            monthsWithOf: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
            firstDay: nil,
            day: "d 'de' MMMM 'de' y",
            month: "MMMM 'de' y",
            year: "y",
            daysOfMonth: .init("d–", "d 'de' MMMM 'de' y"),
            daysOfYear: .init("d 'de' MMMM\u{2009}–\u{2009}", "d 'de' MMMM 'de' y"),
            days: .init("d 'de' MMMM 'de' y\u{2009}–\u{2009}", "d 'de' MMMM 'de' y"),
            monthsOfYear: .init("MMMM–", "MMMM 'de' y"),
            monthSpan: .init("MMMM 'de' y\u{2009}–\u{2009}", "MMMM 'de' y"),
            years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}",
            clock: "H:mmS",
            clocks: .init("H:mmS–", "H:mmS"),
            at: ", ",
            spring: "'primavera de' y",
            summer: "'verano de' y",
            autumn: "'otoño de' y",
            winter: "'invierno de' y",
            dayOfMonth: "'un día de' MMMM 'de' y",
            dayOfYear: "'un día de' y",
            monthOfYear: "'un mes de' y",
            decade: "'década de' y",
            century: "'entre' y 'y' Y",
            approximate: .init("", ", aproximadamente"),
            uncertain: .init("", ", fecha incierta"),
            uncertainAndApproximate: .init("", ", fecha incierta y aproximada"),
            from: .init(
                any: .init("desde ", ""),
                day: "'desde el' d 'de' MMMM 'de' y",
                month: nil,
                spring: "'desde la primavera de' y",
                summer: "'desde el verano de' y",
                autumn: "'desde el otoño de' y",
                winter: "'desde el invierno de' y",
                dayOfMonth: nil,
                dayOfYear: nil,
                monthOfYear: nil,
                decade: "'desde la década de' y",
                century: "'desde algún año entre' y 'y' Y"),
            until: .init(
                any: .init("hasta ", ""),
                day: "'hasta el' d 'de' MMMM 'de' y",
                month: nil,
                spring: "'hasta la primavera de' y",
                summer: "'hasta el verano de' y",
                autumn: "'hasta el otoño de' y",
                winter: "'hasta el invierno de' y",
                dayOfMonth: nil,
                dayOfYear: nil,
                monthOfYear: nil,
                decade: "'hasta la década de' y",
                century: "'hasta algún año entre' y 'y' Y"),
            endUnknown: ", final desconocido",
            startUnknown: ", comienzo desconocido"),
        countries: Countries(
            """
            ADAndorra;AEEmiratos Árabes Unidos;AFAfganistán;AGAntigua y Barbuda;AIAnguila;ALAlbania;AMArmenia;\
            AOAngola;AQAntártida;ARArgentina;ASSamoa Americana;ATAustria;AUAustralia;AWAruba;AXIslas Aland;\
            AZAzerbaiyán;BABosnia y Herzegovina;BBBarbados;BDBangladés;BEBélgica;BFBurkina Faso;BGBulgaria;\
            BHBaréin;BIBurundi;BJBenín;BLSan Bartolomé;BMBermudas;BNBrunéi;BOBolivia;BQCaribe neerlandés;\
            BRBrasil;BSBahamas;BTBután;BVIsla Bouvet;BWBotsuana;BYBielorrusia;BZBelice;CACanadá;CCIslas Cocos;\
            CDRepública Democrática del Congo;CFRepública Centroafricana;CGCongo;CHSuiza;CICôte d’Ivoire;\
            CKIslas Cook;CLChile;CMCamerún;CNChina;COColombia;CRCosta Rica;CUCuba;CVCabo Verde;CWCurazao;\
            CXIsla de Navidad;CYChipre;CZChequia;DEAlemania;DJYibuti;DKDinamarca;DMDominica;\
            DORepública Dominicana;DZArgelia;ECEcuador;EEEstonia;EGEgipto;EHSáhara Occidental;EREritrea;\
            ESEspaña;ETEtiopía;FIFinlandia;FJFiyi;FKIslas Malvinas;FMMicronesia;FOIslas Feroe;FRFrancia;GAGabón;\
            GBReino Unido;GDGranada;GEGeorgia;GFGuayana Francesa;GGGuernesey;GHGhana;GIGibraltar;GLGroenlandia;\
            GMGambia;GNGuinea;GPGuadalupe;GQGuinea Ecuatorial;GRGrecia;\
            GSIslas Georgia del Sur y Sandwich del Sur;GTGuatemala;GUGuam;GWGuinea-Bisáu;GYGuyana;\
            HKRAE de Hong Kong (China);HMIslas Heard y McDonald;HNHonduras;HRCroacia;HTHaití;HUHungría;\
            IDIndonesia;IEIrlanda;ILIsrael;IMIsla de Man;INIndia;IOTerritorio Británico del Océano Índico;\
            IQIrak;IRIrán;ISIslandia;ITItalia;JEJersey;JMJamaica;JOJordania;JPJapón;KEKenia;KGKirguistán;\
            KHCamboya;KIKiribati;KMComoras;KNSan Cristóbal y Nieves;KPCorea del Norte;KRCorea del Sur;KWKuwait;\
            KYIslas Caimán;KZKazajistán;LALaos;LBLíbano;LCSanta Lucía;LILiechtenstein;LKSri Lanka;LRLiberia;\
            LSLesoto;LTLituania;LULuxemburgo;LVLetonia;LYLibia;MAMarruecos;MCMónaco;MDMoldavia;MEMontenegro;\
            MFSan Martín;MGMadagascar;MHIslas Marshall;MKMacedonia del Norte;MLMali;MMMyanmar (Birmania);\
            MNMongolia;MORAE de Macao (China);MPIslas Marianas del Norte;MQMartinica;MRMauritania;MSMontserrat;\
            MTMalta;MUMauricio;MVMaldivas;MWMalaui;MXMéxico;MYMalasia;MZMozambique;NANamibia;NCNueva Caledonia;\
            NENíger;NFIsla Norfolk;NGNigeria;NINicaragua;NLPaíses Bajos;NONoruega;NPNepal;NRNauru;NUNiue;\
            NZNueva Zelanda;OMOmán;PAPanamá;PEPerú;PFPolinesia Francesa;PGPapúa Nueva Guinea;PHFilipinas;\
            PKPakistán;PLPolonia;PMSan Pedro y Miquelón;PNIslas Pitcairn;PRPuerto Rico;PSTerritorios Palestinos;\
            PTPortugal;PWPalaos;PYParaguay;QACatar;REReunión;RORumanía;RSSerbia;RURusia;RWRuanda;SAArabia Saudí;\
            SBIslas Salomón;SCSeychelles;SDSudán;SESuecia;SGSingapur;SHSanta Elena;SIEslovenia;\
            SJSvalbard y Jan Mayen;SKEslovaquia;SLSierra Leona;SMSan Marino;SNSenegal;SOSomalia;SRSurinam;\
            SSSudán del Sur;STSanto Tomé y Príncipe;SVEl Salvador;SXSint Maarten;SYSiria;SZEsuatini;\
            TCIslas Turcas y Caicos;TDChad;TFTerritorios Australes Franceses;TGTogo;THTailandia;TJTayikistán;\
            TKTokelau;TLTimor-Leste;TMTurkmenistán;TNTúnez;TOTonga;TRTurquía;TTTrinidad y Tobago;TVTuvalu;\
            TWTaiwán;TZTanzania;UAUcrania;UGUganda;UMIslas menores alejadas de EE. UU.;USEstados Unidos;\
            UYUruguay;UZUzbekistán;VACiudad del Vaticano;VCSan Vicente y las Granadinas;VEVenezuela;\
            VGIslas Vírgenes Británicas;VIIslas Vírgenes de EE. UU.;VNVietnam;VUVanuatu;WFWallis y Futuna;\
            WSSamoa;XKKosovo;YEYemen;YTMayotte;ZASudáfrica;ZMZambia;ZWZimbabue;
            """),
        languages: LanguageNames(
            """
            aa=afar;ab=abjasio;ae=avéstico;af=afrikáans;ak=akan;am=amárico;an=aragonés;ar=árabe;as=asamés;\
            av=avar;ay=aimara;az=azerbaiyano;ba=baskir;be=bielorruso;bg=búlgaro;bi=bislama;bm=bambara;\
            bn=bengalí;bo=tibetano;br=bretón;bs=bosnio;ca=catalán;ce=checheno;ch=chamorro;ckb=kurdo sorani;\
            co=corso;cr=cree;cs=checo;cu=eslavo eclesiástico;cv=chuvasio;cy=galés;da=danés;de=alemán;\
            de-AT=alemán austríaco;de-CH=alto alemán suizo;dv=divehi;dz=dzongkha;ee=ewé;el=griego;en=inglés;\
            en-AU=inglés australiano;en-CA=inglés canadiense;en-GB=inglés británico;en-US=inglés estadounidense;\
            eo=esperanto;es=español;es-419=español latinoamericano;es-ES=español de España;\
            es-MX=español de México;et=estonio;eu=euskera;fa=persa;fa-AF=darí;ff=fula;fi=finés;fil=filipino;\
            fj=fiyiano;fo=feroés;fr=francés;fr-CA=francés canadiense;fr-CH=francés suizo;fy=frisón occidental;\
            ga=irlandés;gd=gaélico escocés;gl=gallego;gn=guaraní;gsw=alemán suizo;gu=guyaratí;gv=manés;ha=hausa;\
            haw=hawaiano;he=hebreo;hi=hindi;ho=hiri motu;hr=croata;ht=criollo haitiano;hu=húngaro;hy=armenio;\
            hz=herero;ia=interlingua;id=indonesio;ie=interlingue;ig=igbo;ii=yi de Sichuán;ik=inupiaq;io=ido;\
            is=islandés;it=italiano;iu=inuktitut;ja=japonés;jv=javanés;ka=georgiano;kab=cabileño;kg=kongo;\
            ki=kikuyu;kj=kuanyama;kk=kazajo;kl=groenlandés;km=jemer;kn=canarés;ko=coreano;kr=kanuri;ks=cachemir;\
            ku=kurdo;kv=komi;kw=córnico;ky=kirguís;la=latín;lb=luxemburgués;lg=ganda;li=limburgués;ln=lingala;\
            lo=lao;lt=lituano;lu=luba-katanga;lv=letón;mg=malgache;mh=marshalés;mi=maorí;mk=macedonio;\
            ml=malayálam;mn=mongol;mr=maratí;ms=malayo;mt=maltés;my=birmano;na=nauruano;nan=chino min nan;\
            nb=noruego bokmal;nd=ndebele septentrional;ne=nepalí;ng=ndonga;nl=neerlandés;nl-BE=flamenco;\
            nn=noruego nynorsk;no=noruego;nr=ndebele meridional;nv=navajo;ny=nyanja;oc=occitano;oj=ojibwa;\
            om=oromo;or=oriya;os=osético;pa=punyabí;pi=pali;pl=polaco;ps=pastún;pt=portugués;\
            pt-BR=portugués de Brasil;pt-PT=portugués de Portugal;qu=quechua;rm=romanche;rn=kirundi;ro=rumano;\
            ru=ruso;rw=kinyarwanda;sa=sánscrito;sc=sardo;sd=sindi;se=sami septentrional;sg=sango;sh=serbocroata;\
            si=cingalés;sk=eslovaco;sl=esloveno;sm=samoano;sn=shona;so=somalí;sq=albanés;sr=serbio;ss=suazi;\
            st=sotho meridional;su=sundanés;sv=sueco;sw=suajili;ta=tamil;te=telugu;tet=tetún;tg=tayiko;\
            th=tailandés;ti=tigriña;tk=turcomano;tl=tagalo;tn=setsuana;to=tongano;tr=turco;ts=tsonga;tt=tártaro;\
            tw=twi;ty=tahitiano;ug=uigur;uk=ucraniano;ur=urdu;uz=uzbeko;ve=venda;vi=vietnamita;vo=volapük;\
            wa=valón;wo=wólof;xh=xhosa;yi=yidis;yo=yoruba;yue=cantonés;za=zhuang;zh=chino;\
            zh-Hans=chino simplificado;zh-Hant=chino tradicional;zu=zulú;
            """))
}
