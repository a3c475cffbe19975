// Made by `make names` from the Unicode CLDR 47; do not edit.

/// What people write in place of a code, one code a line, with the code first.
enum NameTables {
    static let countries: StaticString = """
        AD|AND|Andorra|Andorre|أندورا|安道尔
        AE|ARE|United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|الإمارات العربية المتحدة|阿拉伯联合酋长国
        AF|AFG|Afghanistan|Afganistán|أفغانستان|阿富汗
        AG|ATG|Antigua & Barbuda|Antigua and Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|أنتيغوا وبربودا|安提瓜和巴布达
        AI|AIA|Anguilla|Anguila|أنغويلا|安圭拉
        AL|ALB|Albania|Albanien|Albanie|ألبانيا|阿尔巴尼亚
        AM|ARM|Armenia|Armenien|Arménie|أرمينيا|亚美尼亚
        AO|AGO|Angola|أنغولا|安哥拉
        AQ|ATA|Antarctica|Antarktis|Antarctique|Antártida|أنتاركتيكا|南极洲
        AR|ARG|Argentina|Argentinien|Argentine|الأرجنتين|阿根廷
        AS|ASM|American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|ساموا الأمريكية|美属萨摩亚
        AT|AUT|Austria|Österreich|Autriche|النمسا|奥地利
        AU|AUS|Australia|Australien|Australie|أستراليا|澳大利亚
        AW|ABW|Aruba|أروبا|阿鲁巴
        AX|ALA|Åland Islands|Ålandinseln|Îles Åland|Islas Aland|جزر آلاند|奥兰群岛
        AZ|AZE|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|أذربيجان|阿塞拜疆
        BA|BIH|Bosnia & Herzegovina|Bosnia and Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|البوسنة والهرسك|波斯尼亚和黑塞哥维那
        BB|BRB|Barbados|Barbade|بربادوس|巴巴多斯
        BD|BGD|Bangladesh|Bangladesch|Bangladés|بنغلاديش|孟加拉国
        BE|BEL|Belgium|Belgien|Belgique|Bélgica|بلجيكا|比利时
        BF|BFA|Burkina Faso|بوركينا فاسو|布基纳法索
        BG|BGR|Bulgaria|Bulgarien|Bulgarie|بلغاريا|保加利亚
        BH|BHR|Bahrain|Bahreïn|Baréin|البحرين|巴林
        BI|BDI|Burundi|بوروندي|布隆迪
        BJ|BEN|Benin|Bénin|Benín|بنين|贝宁
        BL|BLM|St. Barthélemy|Saint Barthélemy|Saint-Barthélemy|San Bartolomé|سان بارتليمي|圣巴泰勒米
        BM|BMU|Bermuda|Bermudes|Bermudas|برمودا|百慕大
        BN|BRN|Brunei|Brunei Darussalam|Brunéi|بروناي|文莱
        BO|BOL|Bolivia|Bolivien|Bolivie|بوليفيا|玻利维亚
        BQ|BES|Caribbean Netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|هولندا الكاريبية|荷属加勒比区
        BR|BRA|Brazil|Brasilien|Brésil|Brasil|البرازيل|巴西
        BS|BHS|Bahamas|جزر البهاما|巴哈马
        BT|BTN|Bhutan|Bhoutan|Bután|بوتان|不丹
        BV|BVT|Bouvet Island|Bouvetinsel|Île Bouvet|Isla Bouvet|جزيرة بوفيه|布韦岛
        BW|BWA|Botswana|Botsuana|بوتسوانا|博茨瓦纳
        BY|BLR|Belarus|Biélorussie|Bielorrusia|بيلاروس|白俄罗斯
        BZ|BLZ|Belize|Belice|بليز|伯利兹
        CA|CAN|Canada|Kanada|Canadá|كندا|加拿大
        CC|CCK|Cocos (Keeling) Islands|Cocos Islands|Kokosinseln|Îles Cocos|Islas Cocos|جزر كوكوس (كيلينغ)|جزر كوكوس|科科斯（基林）群岛
        CD|DRC|DR Congo|COD|ZAR|Congo - Kinshasa|Kongo-Kinshasa|Congo-Kinshasa|República Democrática del Congo|الكونغو - كينشاسا|刚果（金）
        CF|CAF|Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|جمهورية أفريقيا الوسطى|中非共和国
        CG|COG|Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville|Congo|الكونغو - برازافيل|刚果（布）
        CH|CHE|Switzerland|Schweiz|Suisse|Suiza|سويسرا|瑞士
        CI|Ivory Coast|CIV|Côte d’Ivoire|ساحل العاج|科特迪瓦
        CK|COK|Cook Islands|Cookinseln|Îles Cook|Islas Cook|جزر كوك|库克群岛
        CL|CHL|Chile|Chili|تشيلي|智利
        CM|CMR|Cameroon|Kamerun|Cameroun|Camerún|الكاميرون|喀麦隆
        CN|PRC|People's Republic of China|CHN|China|Chine|الصين|中国
        CO|COL|Colombia|Kolumbien|Colombie|كولومبيا|哥伦比亚
        CR|CRI|Costa Rica|كوستاريكا|哥斯达黎加
        CU|CUB|Cuba|Kuba|كوبا|古巴
        CV|Cape Verde|CPV|Cabo Verde|Cap-Vert|الرأس الأخضر|佛得角
        CW|CUW|Curaçao|Curazao|كوراساو|库拉索
        CX|CXR|Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|جزيرة كريسماس|圣诞岛
        CY|CYP|Cyprus|Zypern|Chypre|Chipre|قبرص|塞浦路斯
        CZ|Czech Republic|CZE|Czechia|Tschechien|Tchéquie|Chequia|التشيك|捷克
        DE|DDR|DEU|Germany|Deutschland|Allemagne|Alemania|ألمانيا|德国
        DJ|DJI|Djibouti|Dschibuti|Yibuti|جيبوتي|吉布提
        DK|DNK|Denmark|Dänemark|Danemark|Dinamarca|الدانمرك|丹麦
        DM|DMA|Dominica|Dominique|دومينيكا|多米尼克
        DO|DOM|Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|جمهورية الدومينيكان|多米尼加共和国
        DZ|DZA|Algeria|Algerien|Algérie|Argelia|الجزائر|阿尔及利亚
        EC|ECU|Ecuador|Équateur|الإكوادور|厄瓜多尔
        EE|EST|Estonia|Estland|Estonie|إستونيا|爱沙尼亚
        EG|EGY|Egypt|Ägypten|Égypte|Egipto|مصر|埃及
        EH|ESH|Western Sahara|Westsahara|Sahara occidental|Sáhara Occidental|الصحراء الغربية|西撒哈拉
        ER|ERI|Eritrea|Érythrée|إريتريا|厄立特里亚
        ES|ESP|Spain|Spanien|Espagne|España|إسبانيا|西班牙
        ET|ETH|Ethiopia|Äthiopien|Éthiopie|Etiopía|إثيوبيا|埃塞俄比亚
        FI|FIN|Finland|Finnland|Finlande|Finlandia|فنلندا|芬兰
        FJ|FJI|Fiji|Fidschi|Fidji|Fiyi|فيجي|斐济
        FK|FLK|Falkland Islands|Falklandinseln|Îles Malouines|Islas Malvinas|جزر فوكلاند|福克兰群岛
        FM|FSM|Micronesia|Mikronesien|Micronésie|ميكرونيزيا|密克罗尼西亚
        FO|FRO|Faroe Islands|Färöer|Îles Féroé|Islas Feroe|جزر فارو|法罗群岛
        FR|FRA|FXX|France|Frankreich|Francia|فرنسا|法国
        GA|GAB|Gabon|Gabun|Gabón|الغابون|加蓬
        GB|UK|EN|Great Britain|Britain|England|Scotland|Wales|GBR|United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|المملكة المتحدة|英国
        GD|GRD|Grenada|Grenade|Granada|غرينادا|格林纳达
        GE|GEO|Georgia|Georgien|Géorgie|جورجيا|格鲁吉亚
        GF|GUF|French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|غويانا الفرنسية|法属圭亚那
        GG|GGY|Guernsey|Guernesey|غيرنزي|根西岛
        GH|GHA|Ghana|غانا|加纳
        GI|GIB|Gibraltar|جبل طارق|直布罗陀
        GL|GRL|Greenland|Grönland|Groenland|Groenlandia|غرينلاند|格陵兰
        GM|GMB|Gambia|Gambie|غامبيا|冈比亚
        GN|GIN|Guinea|Guinée|غينيا|几内亚
        GP|GLP|Guadeloupe|Guadalupe|غوادلوب|瓜德罗普
        GQ|GNQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|غينيا الاستوائية|赤道几内亚
        GR|EL|GRC|Greece|Griechenland|Grèce|Grecia|اليونان|希腊
        GS|SGS|South Georgia & South Sandwich Islands|South Georgia and South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|جورجيا الجنوبية وجزر ساندويتش الجنوبية|南乔治亚和南桑威奇群岛
        GT|GTM|Guatemala|غواتيمالا|危地马拉
        GU|GUM|Guam|غوام|关岛
        GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|غينيا بيساو|几内亚比绍
        GY|GUY|Guyana|غيانا|圭亚那
        HK|HKG|Hong Kong SAR China|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)|RAE de Hong Kong|هونغ كونغ الصينية (منطقة إدارية خاصة)|هونغ كونغ الصينية|中国香港特别行政区
        HM|HMD|Heard & McDonald Islands|Heard and McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|Islas Heard y McDonald|جزيرة هيرد وجزر ماكدونالد|赫德岛和麦克唐纳群岛
        HN|HND|Honduras|هندوراس|洪都拉斯
        HR|HRV|Croatia|Kroatien|Croatie|Croacia|كرواتيا|克罗地亚
        HT|HTI|Haiti|Haïti|Haití|هايتي|海地
        HU|HUN|Hungary|Ungarn|Hongrie|Hungría|هنغاريا|匈牙利
        ID|IDN|Indonesia|Indonesien|Indonésie|إندونيسيا|印度尼西亚
        IE|IRL|Ireland|Irland|Irlande|Irlanda|أيرلندا|爱尔兰
        IL|ISR|Israel|Israël|إسرائيل|以色列
        IM|IMN|Isle of Man|Île de Man|Isla de Man|جزيرة مان|马恩岛
        IN|IND|India|Indien|Inde|الهند|印度
        IO|IOT|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien|Territorio Británico del Océano Índico|الإقليم البريطاني في المحيط الهندي|英属印度洋领地
        IQ|IRQ|Iraq|Irak|العراق|伊拉克
        IR|IRN|Iran|Irán|إيران|伊朗
        IS|ISL|Iceland|Island|Islande|Islandia|آيسلندا|冰岛
        IT|ITA|Italy|Italien|Italie|Italia|إيطاليا|意大利
        JE|JEY|Jersey|جيرسي|泽西岛
        JM|JAM|Jamaica|Jamaika|Jamaïque|جامايكا|牙买加
        JO|JOR|Jordan|Jordanien|Jordanie|Jordania|الأردن|约旦
        JP|JPN|Japan|Japon|Japón|اليابان|日本
        KE|KEN|Kenya|Kenia|كينيا|肯尼亚
        KG|KGZ|Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|قيرغيزستان|吉尔吉斯斯坦
        KH|KHM|Cambodia|Kambodscha|Cambodge|Camboya|كمبوديا|柬埔寨
        KI|KIR|Kiribati|كيريباتي|基里巴斯
        KM|COM|Comoros|Komoren|Comores|Comoras|جزر القمر|科摩罗
        KN|KNA|St. Kitts & Nevis|Saint Kitts and Nevis|St. Kitts und Nevis|Saint Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|سانت كيتس ونيفيس|圣基茨和尼维斯
        KP|North Korea|PRK|Nordkorea|Corée du Nord|Corea del Norte|كوريا الشمالية|朝鲜
        KR|South Korea|Republic of Korea|KOR|Südkorea|Corée du Sud|Corea del Sur|كوريا الجنوبية|韩国
        KW|KWT|Kuwait|Koweït|الكويت|科威特
        KY|CYM|Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|جزر كايمان|开曼群岛
        KZ|KAZ|Kazakhstan|Kasachstan|Kazajistán|كازاخستان|哈萨克斯坦
        LA|LAO|Laos|لاوس|老挝
        LB|LBN|Lebanon|Libanon|Liban|Líbano|لبنان|黎巴嫩
        LC|LCA|St. Lucia|Saint Lucia|Sainte-Lucie|Santa Lucía|سانت لوسيا|圣卢西亚
        LI|LIE|Liechtenstein|ليختنشتاين|列支敦士登
        LK|LKA|Sri Lanka|سريلانكا|斯里兰卡
        LR|LBR|Liberia|ليبيريا|利比里亚
        LS|LSO|Lesotho|Lesoto|ليسوتو|莱索托
        LT|LTU|Lithuania|Litauen|Lituanie|Lituania|ليتوانيا|立陶宛
        LU|LUX|Luxembourg|Luxemburg|Luxemburgo|لوكسمبورغ|卢森堡
        LV|LVA|Latvia|Lettland|Lettonie|Letonia|لاتفيا|拉脱维亚
        LY|LBY|Libya|Libyen|Libye|Libia|ليبيا|利比亚
        MA|MAR|Morocco|Marokko|Maroc|Marruecos|المغرب|摩洛哥
        MC|MCO|Monaco|Mónaco|موناكو|摩纳哥
        MD|MDA|Moldova|Republik Moldau|Moldavie|Moldavia|مولدوفا|摩尔多瓦
        ME|MNE|Montenegro|Monténégro|الجبل الأسود|黑山
        MF|MAF|St. Martin|Saint Martin|Saint-Martin|San Martín|سان مارتن|法属圣马丁
        MG|MDG|Madagascar|Madagaskar|مدغشقر|马达加斯加
        MH|MHL|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|جزر مارشال|马绍尔群岛
        MK|Macedonia|MKD|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|مقدونيا الشمالية|北马其顿
        ML|MLI|Mali|مالي|马里
        MM|Burma|BUR|MMR|Myanmar (Burma)|Myanmar|Myanmar (Birmanie)|Myanmar (Birmania)|ميانمار (بورما)|ميانمار|缅甸
        MN|MNG|Mongolia|Mongolei|Mongolie|منغوليا|蒙古
        MO|MAC|Macao SAR China|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao (China)|RAE de Macao|منطقة ماكاو الإدارية الخاصة|中国澳门特别行政区
        MP|MNP|Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|جزر ماريانا الشمالية|北马里亚纳群岛
        MQ|MTQ|Martinique|Martinica|جزر المارتينيك|马提尼克
        MR|MRT|Mauritania|Mauretanien|Mauritanie|موريتانيا|毛里塔尼亚
        MS|MSR|Montserrat|مونتسرات|蒙特塞拉特
        MT|MLT|Malta|Malte|مالطا|马耳他
        MU|MUS|Mauritius|Maurice|Mauricio|موريشيوس|毛里求斯
        MV|MDV|Maldives|Malediven|Maldivas|جزر المالديف|马尔代夫
        MW|MWI|Malawi|Malaui|ملاوي|马拉维
        MX|MEX|Mexico|Mexiko|Mexique|México|المكسيك|墨西哥
        MY|MYS|Malaysia|Malaisie|Malasia|ماليزيا|马来西亚
        MZ|MOZ|Mozambique|Mosambik|موزمبيق|莫桑比克
        NA|NAM|Namibia|Namibie|ناميبيا|纳米比亚
        NC|NCL|New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|كاليدونيا الجديدة|新喀里多尼亚
        NE|NER|Niger|Níger|النيجر|尼日尔
        NF|NFK|Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|جزيرة نورفولك|诺福克岛
        NG|NGA|Nigeria|نيجيريا|尼日利亚
        NI|NIC|Nicaragua|نيكاراغوا|尼加拉瓜
        NL|Holland|NLD|Netherlands|Niederlande|Pays-Bas|Países Bajos|هولندا|荷兰
        NO|NOR|Norway|Norwegen|Norvège|Noruega|النرويج|挪威
        NP|NPL|Nepal|Népal|نيبال|尼泊尔
        NR|NRU|Nauru|ناورو|瑙鲁
        NU|NIU|Niue|نيوي|纽埃
        NZ|NZL|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|نيوزيلندا|新西兰
        OM|OMN|Oman|Omán|عُمان|阿曼
        PA|PAN|Panama|Panamá|بنما|巴拿马
        PE|PER|Peru|Pérou|Perú|بيرو|秘鲁
        PF|PYF|French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|بولينيزيا الفرنسية|法属波利尼西亚
        PG|PNG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|بابوا غينيا الجديدة|巴布亚新几内亚
        PH|PHL|Philippines|Philippinen|Filipinas|الفلبين|菲律宾
        PK|PAK|Pakistan|Pakistán|باكستان|巴基斯坦
        PL|POL|Poland|Polen|Pologne|Polonia|بولندا|波兰
        PM|SPM|St. Pierre & Miquelon|Saint Pierre and Miquelon|St. Pierre und Miquelon|Saint Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|سان بيير ومكويلون|圣皮埃尔和密克隆群岛
        PN|PCN|Pitcairn Islands|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|جزر بيتكيرن|皮特凯恩群岛
        PR|PRI|Puerto Rico|Porto Rico|بورتوريكو|波多黎各
        PS|PSE|Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|الأراضي الفلسطينية|巴勒斯坦领土
        PT|PRT|Portugal|البرتغال|葡萄牙
        PW|PLW|Palau|Palaos|بالاو|帕劳
        PY|PRY|Paraguay|باراغواي|巴拉圭
        QA|QAT|Qatar|Katar|Catar|قطر|卡塔尔
        RE|REU|Réunion|La Réunion|Reunión|روينيون|留尼汪
        RO|ROU|Romania|Rumänien|Roumanie|Rumanía|رومانيا|罗马尼亚
        RS|SRB|Serbia|Serbien|Serbie|صربيا|塞尔维亚
        RU|Russian Federation|RUS|Russia|Russland|Russie|Rusia|روسيا|俄罗斯
        RW|RWA|Rwanda|Ruanda|رواندا|卢旺达
        SA|SAU|Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|المملكة العربية السعودية|沙特阿拉伯
        SB|SLB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|جزر سليمان|所罗门群岛
        SC|SYC|Seychelles|Seychellen|سيشل|塞舌尔
        SD|SDN|Sudan|Soudan|Sudán|السودان|苏丹
        SE|SWE|Sweden|Schweden|Suède|Suecia|السويد|瑞典
        SG|SGP|Singapore|Singapur|Singapour|سنغافورة|新加坡
        SH|SHN|St. Helena|Saint Helena|Sainte-Hélène|Santa Elena|سانت هيلينا|圣赫勒拿
        SI|SVN|Slovenia|Slowenien|Slovénie|Eslovenia|سلوفينيا|斯洛文尼亚
        SJ|SJM|Svalbard & Jan Mayen|Svalbard and Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|سفالبارد وجان ماين|斯瓦尔巴和扬马延
        SK|SVK|Slovakia|Slowakei|Slovaquie|Eslovaquia|سلوفاكيا|斯洛伐克
        SL|SLE|Sierra Leone|Sierra Leona|سيراليون|塞拉利昂
        SM|SMR|San Marino|Saint-Marin|سان مارينو|圣马力诺
        SN|SEN|Senegal|Sénégal|السنغال|塞内加尔
        SO|SOM|Somalia|Somalie|الصومال|索马里
        SR|SUR|Suriname|Surinam|سورينام|苏里南
        SS|SSD|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|جنوب السودان|南苏丹
        ST|STP|São Tomé & Príncipe|São Tomé and Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|ساو تومي وبرينسيبي|圣多美和普林西比
        SV|SLV|El Salvador|Salvador|السلفادور|萨尔瓦多
        SX|SXM|Sint Maarten|Saint-Martin (partie néerlandaise)|Saint-Martin|سانت مارتن|荷属圣马丁
        SY|SYR|Syria|Syrien|Syrie|Siria|سوريا|叙利亚
        SZ|Swaziland|SWZ|Eswatini|Esuatini|إسواتيني|斯威士兰
        TC|TCA|Turks & Caicos Islands|Turks and Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|جزر توركس وكايكوس|特克斯和凯科斯群岛
        TD|TCD|Chad|Tschad|Tchad|تشاد|乍得
        TF|ATF|French Southern Territories|Französische Süd- und Antarktisgebiete|Terres australes françaises|Territorios Australes Franceses|الأقاليم الجنوبية الفرنسية|法属南部领地
        TG|TGO|Togo|توغو|多哥
        TH|THA|Thailand|Thaïlande|Tailandia|تايلاند|泰国
        TJ|TJK|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|طاجيكستان|塔吉克斯坦
        TK|TKL|Tokelau|توكيلاو|托克劳
        TL|East Timor|TLS|TMP|Timor-Leste|Timor oriental|تيمور - ليشتي|东帝汶
        TM|TKM|Turkmenistan|Turkménistan|Turkmenistán|تركمانستان|土库曼斯坦
        TN|TUN|Tunisia|Tunesien|Tunisie|Túnez|تونس|突尼斯
        TO|TON|Tonga|تونغا|汤加
        TR|Turkey|TUR|Türkiye|Türkei|Turquie|Turquía|تركيا|土耳其
        TT|TTO|Trinidad & Tobago|Trinidad and Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|ترينيداد وتوباغو|特立尼达和多巴哥
        TV|TUV|Tuvalu|توفالو|图瓦卢
        TW|TWN|Taiwan|Taïwan|Taiwán|تايوان|台湾
        TZ|TZA|Tanzania|Tansania|Tanzanie|تنزانيا|坦桑尼亚
        UA|UKR|Ukraine|Ucrania|أوكرانيا|乌克兰
        UG|UGA|Uganda|Ouganda|أوغندا|乌干达
        UM|UMI|U.S. Outlying Islands|Amerikanische Überseeinseln|Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|جزر الولايات المتحدة النائية|美国本土外小岛屿
        US|United States of America|America|U.S.|U.S.A.|USA|United States|Vereinigte Staaten|États-Unis|Estados Unidos|الولايات المتحدة|美国
        UY|URY|Uruguay|أورغواي|乌拉圭
        UZ|UZB|Uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán|أوزبكستان|乌兹别克斯坦
        VA|VAT|Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|الفاتيكان|梵蒂冈
        VC|VCT|St. Vincent & Grenadines|Saint Vincent and Grenadines|St. Vincent und die Grenadinen|Saint Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯
        VE|VEN|Venezuela|فنزويلا|委内瑞拉
        VG|VGB|British Virgin Islands|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|جزر فيرجن البريطانية|英属维尔京群岛
        VI|VIR|U.S. Virgin Islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|جزر فيرجن الأمريكية|美属维尔京群岛
        VN|VNM|Vietnam|Viêt Nam|فيتنام|越南
        VU|VUT|Vanuatu|فانواتو|瓦努阿图
        WF|WLF|Wallis & Futuna|Wallis and Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|جزر والس وفوتونا|瓦利斯和富图纳
        WS|WSM|Samoa|ساموا|萨摩亚
        XK|KS|XKK|Kosovo|كوسوفو|科索沃
        YE|YEM|YMD|Yemen|Jemen|Yémen|اليمن|也门
        YT|MYT|Mayotte|مايوت|马约特
        ZA|ZAF|South Africa|Südafrika|Afrique du Sud|Sudáfrica|جنوب أفريقيا|南非
        ZM|ZMB|Zambia|Sambia|Zambie|زامبيا|赞比亚
        ZW|ZWE|Zimbabwe|Simbabwe|Zimbabue|زيمبابوي|津巴布韦
        """

    static let languages: StaticString = """
        aa|aar|Afar|الأفارية|阿法尔语|Qafar
        ab|abk|Abkhazian|Abchasisch|abkhaze|abjasio|الأبخازية|阿布哈西亚语|Аԥсшәа
        ae|ave|Avestan|Avestisch|avestique|avéstico|الأفستية|阿维斯塔语
        af|afr|Afrikaans|afrikáans|الأفريقانية|南非荷兰语
        ak|aka|fat|twi|Akan|الأكانية|阿肯语
        am|amh|Amharic|Amharisch|amharique|amárico|الأمهرية|阿姆哈拉语|አማርኛ
        an|arg|Aragonese|Aragonesisch|aragonais|aragonés|الأراغونية|阿拉贡语
        ar|ara|arb|Arabic|Arabisch|arabe|árabe|العربية|阿拉伯语
        as|asm|Assamese|Assamesisch|assamais|asamés|الأسامية|阿萨姆语|অসমীয়া
        av|ava|Avaric|Awarisch|avar|الأوارية|阿瓦尔语
        ay|aym|ayr|Aymara|aimara|الأيمارا|艾马拉语
        az|aze|azj|Azerbaijani|Aserbaidschanisch|azerbaïdjanais|azerbaiyano|الأذربيجانية|阿塞拜疆语|azərbaycan
        ba|bak|Bashkir|Baschkirisch|bachkir|baskir|الباشكيرية|巴什基尔语|башҡорт теле
        be|bel|Belarusian|Belarussisch|biélorusse|bielorruso|البيلاروسية|白俄罗斯语|беларуская
        bg|bul|Bulgarian|Bulgarisch|bulgare|búlgaro|البلغارية|保加利亚语|български
        bi|bis|Bislama|bichelamar|البيسلامية|比斯拉马语
        bm|bam|Bambara|البامبارا|班巴拉语|bamanakan
        bn|ben|Bangla|Bengalisch|bengali|bengalí|البنغالية|孟加拉语|বাংলা
        bo|bod|tib|Tibetan|Tibetisch|tibétain|tibetano|التبتية|藏语|བོད་སྐད་
        br|bre|Breton|Bretonisch|bretón|البريتونية|布列塔尼语|brezhoneg
        bs|bos|Bosnian|Bosnisch|bosniaque|bosnio|البوسنية|波斯尼亚语|bosanski
        ca|cat|Catalan|Katalanisch|catalán|الكتالانية|加泰罗尼亚语|català
        ce|che|Chechen|Tschetschenisch|tchétchène|checheno|الشيشانية|车臣语|нохчийн
        ch|cha|Chamorro|التشامورو|查莫罗语
        co|cos|Corsican|Korsisch|corse|corso|الكورسيكية|科西嘉语|corsu
        cr|cre|cwd|Cree|الكرى|克里语
        cs|cz|ces|cze|Czech|Tschechisch|tchèque|checo|التشيكية|捷克语|čeština
        cu|chu|Church Slavic|Kirchenslawisch|slavon d’église|eslavo eclesiástico|سلافية كنسية|教会斯拉夫语|церковнослове́нскїй
        cv|chv|Chuvash|Tschuwaschisch|tchouvache|chuvasio|التشوفاشي|楚瓦什语|чӑваш
        cy|cym|wel|Welsh|Walisisch|gallois|galés|الويلزية|威尔士语|Cymraeg
        da|dk|dan|Danish|Dänisch|danois|danés|الدانمركية|丹麦语|dansk
        de|deu|ger|German|Deutsch|allemand|alemán|الألمانية|德语
        dv|div|Divehi|Dhivehi|maldivien|المالديفية|迪维希语|ދިވެހިބަސް
        dz|adp|dzo|Dzongkha|دزونكا|宗卡语|རྫོང་ཁ
        ee|ewe|éwé|ewé|الإيوي|埃维语|eʋegbe
        el|gr|ell|gre|Greek|Griechisch|grec|griego|اليونانية|希腊语|Ελληνικά
        en|eng|English|Englisch|anglais|inglés|الإنجليزية|英语
        eo|epo|Esperanto|espéranto|الإسبرانتو|世界语
        es|spa|Spanish|Spanisch|espagnol|español|الإسبانية|西班牙语
        et|ekk|est|Estonian|Estnisch|estonien|estonio|الإستونية|爱沙尼亚语|eesti
        eu|baq|eus|Basque|Baskisch|euskera|الباسكية|巴斯克语|euskara
        fa|Farsi|fas|per|pes|Persian|Persisch|persan|persa|الفارسية|波斯语|فارسی
        ff|fuc|ful|Fula|peul|الفولانية|富拉语|Pulaar
        fi|fin|Finnish|Finnisch|finnois|finés|الفنلندية|芬兰语|suomi
        fj|fij|Fijian|Fidschi|fidjien|fiyiano|الفيجية|斐济语
        fo|fao|Faroese|Färöisch|féroïen|feroés|الفاروية|法罗语|føroyskt
        fr|fra|fre|French|Französisch|français|francés|الفرنسية|法语
        fy|fry|Western Frisian|Westfriesisch|frison occidental|frisón occidental|الفريزيان|西弗里西亚语|Frysk
        ga|gle|Irish|Irisch|irlandais|irlandés|الأيرلندية|爱尔兰语|Gaeilge
        gd|gla|Scottish Gaelic|Gälisch (Schottland)|gaélique écossais|gaélico escocés|الغيلية الأسكتلندية|苏格兰盖尔语|Gàidhlig
        gl|glg|Galician|Galicisch|galicien|gallego|الجاليكية|加利西亚语|galego
        gn|grn|gug|Guarani|Guaraní|الغوارانية|瓜拉尼语|avañe’ẽ
        gu|guj|prp|Gujarati|goudjarati|guyaratí|الغوجاراتية|古吉拉特语|ગુજરાતી
        gv|glv|Manx|mannois|manés|المنكية|马恩语|Gaelg
        ha|hau|Hausa|Haussa|haoussa|الهوسا|豪萨语
        he|heb|Hebrew|Hebräisch|hébreu|hebreo|العبرية|希伯来语|עברית
        hi|hin|Hindi|الهندية|印地语|हिन्दी
        ho|hmo|Hiri Motu|Hiri-Motu|الهيري موتو|希里莫图语
        hr|hrv|scr|Croatian|Kroatisch|croate|croata|الكرواتية|克罗地亚语|hrvatski
        ht|hat|Haitian Creole|Haiti-Kreolisch|créole haïtien|criollo haitiano|الكريولية الهايتية|海地克里奥尔语|Kreyòl Ayisyen
        hu|hun|Hungarian|Ungarisch|hongrois|húngaro|الهنغارية|匈牙利语|magyar
        hy|arm|hye|Armenian|Armenisch|arménien|armenio|الأرمنية|亚美尼亚语|հայերեն
        hz|her|Herero|héréro|الهيريرو|赫雷罗语
        ia|ina|Interlingua|اللّغة الوسيطة|国际语
        id|ind|Indonesian|Indonesisch|indonésien|indonesio|الإندونيسية|印度尼西亚语|Indonesia
        ie|ile|Interlingue|الإنترلينج|国际文字（E）
        ig|ibo|Igbo|الإيجبو|伊博语
        ii|iii|Sichuan Yi|Yi|yi du Sichuan|yi de Sichuán|السيتشيون يي|凉山彝语|ꆈꌠꉙ
        ik|esk|ipk|Inupiaq|Inupiak|الإينبياك|伊努皮克语
        io|ido|الإيدو|伊多语
        is|ice|isl|Icelandic|Isländisch|islandais|islandés|الأيسلندية|冰岛语|íslenska
        it|ita|Italian|Italienisch|italien|italiano|الإيطالية|意大利语
        iu|ike|iku|Inuktitut|الإينكتيتت|因纽特语|ᐃᓄᒃᑎᑐᑦ
        ja|jp|jpn|Japanese|Japanisch|japonais|japonés|اليابانية|日语|日本語
        jv|jav|Javanese|Javanisch|javanais|javanés|الجاوية|爪哇语|Jawa
        ka|geo|kat|Georgian|Georgisch|géorgien|georgiano|الجورجية|格鲁吉亚语|ქართული
        kg|kng|kon|Kongo|Kongolesisch|kikongo|الكونغو|刚果语
        ki|kik|Kikuyu|الكيكيو|吉库尤语|Gikuyu
        kj|kua|Kuanyama|Kwanyama|كوانياما|宽亚玛语
        kk|kaz|Kazakh|Kasachisch|kazajo|الكازاخستانية|哈萨克语|қазақ тілі
        kl|kal|Kalaallisut|Grönländisch|groenlandais|groenlandés|الكالاليست|格陵兰语
        km|khm|Khmer|jemer|الخميرية|高棉语|ខ្មែរ
        kn|kan|Kannada|canarés|الكانادا|卡纳达语|ಕನ್ನಡ
        ko|kor|Korean|Koreanisch|coréen|coreano|الكورية|韩语|한국어
        kr|kau|knc|Kanuri|kanouri|الكانوري|卡努里语
        ks|kas|Kashmiri|Kaschmiri|cachemiri|cachemir|الكشميرية|克什米尔语|کٲشُر
        ku|kmr|kur|Kurdish|Kurdisch|kurde|kurdo|الكردية|库尔德语|kurdî (kurmancî)
        kv|kom|kpv|Komi|الكومي|科米语
        kw|cor|Cornish|Kornisch|cornique|córnico|الكورنية|康沃尔语|kernewek
        ky|kir|Kyrgyz|Kirgisisch|kirghize|kirguís|القيرغيزية|柯尔克孜语|кыргызча
        la|lat|Latin|Latein|latín|اللاتينية|拉丁语|Latina
        lb|ltz|Luxembourgish|Luxemburgisch|luxembourgeois|luxemburgués|اللكسمبورغية|卢森堡语|Lëtzebuergesch
        lg|lug|Ganda|الغاندا|卢干达语|Luganda
        li|lim|Limburgish|Limburgisch|limbourgeois|limburgués|الليمبورغية|林堡语
        ln|lin|Lingala|اللينجالا|林加拉语|lingála
        lo|lao|Laotisch|اللاوية|老挝语|ລາວ
        lt|lit|Lithuanian|Litauisch|lituanien|lituano|الليتوانية|立陶宛语|lietuvių
        lu|lub|Luba-Katanga|luba-katanga (kiluba)|اللوبا كاتانغا|鲁巴加丹加语|Tshiluba
        lv|lav|lvs|Latvian|Lettisch|letton|letón|اللاتفية|拉脱维亚语|latviešu
        mg|mlg|plt|Malagasy|malgache|الملغاشي|马拉加斯语
        mh|mah|Marshallese|Marschallesisch|marshallais|marshalés|المارشالية|马绍尔语
        mi|mao|mri|Māori|maori|maorí|الماورية|毛利语
        mk|mac|mkd|Macedonian|Mazedonisch|macédonien|macedonio|المقدونية|马其顿语|македонски
        ml|mal|Malayalam|malayálam|المالايالامية|马拉雅拉姆语|മലയാളം
        mn|drh|khk|mon|Mongolian|Mongolisch|mongol|المنغولية|蒙古语|монгол
        mr|mar|Marathi|maratí|الماراثية|马拉地语|मराठी
        ms|may|msa|zsm|Malay|Malaiisch|malais|malayo|الماليزية|马来语|Melayu
        mt|mlt|Maltese|Maltesisch|maltais|maltés|المالطية|马耳他语|Malti
        my|bur|mya|Burmese|Birmanisch|birman|birmano|البورمية|缅甸语|မြန်မာ
        na|nau|Nauru|Nauruisch|nauruan|nauruano|النورو|瑙鲁语
        nb|nob|Norwegian Bokmål|Norwegisch (Bokmål)|norvégien bokmål|noruego bokmal|النرويجية بوكمال|书面挪威语|norsk bokmål
        nd|nde|North Ndebele|Nord-Ndebele|ndébélé du Nord|ndebele septentrional|النديبيل الشمالية|北恩德贝勒语|isiNdebele
        ne|nep|npi|Nepali|Nepalesisch|népalais|nepalí|النيبالية|尼泊尔语|नेपाली
        ng|ndo|Ndonga|الندونجا|恩东加语
        nl|dut|nld|Dutch|Niederländisch|néerlandais|neerlandés|الهولندية|荷兰语|Nederlands
        nn|nno|Norwegian Nynorsk|Norwegisch (Nynorsk)|norvégien nynorsk|noruego nynorsk|النرويجية نينورسك|挪威尼诺斯克语|norsk nynorsk
        no|nor|Norwegian|Norwegisch|norvégien|noruego|النرويجية|挪威语|norsk
        nr|nbl|South Ndebele|Süd-Ndebele|ndébélé du Sud|ndebele meridional|النديبيل الجنوبي|南恩德贝勒语|isiNdebele
        nv|nav|Navajo|النافاجو|纳瓦霍语|Diné Bizaad
        ny|nya|Nyanja|chewa|النيانجا|齐切瓦语
        oc|oci|Occitan|Okzitanisch|occitano|الأوكسيتانية|奥克语
        oj|ojg|oji|Ojibwa|الأوجيبوا|奥吉布瓦语
        om|gaz|orm|Oromo|الأورومية|奥罗莫语|Oromoo
        or|ori|ory|Odia|Oriya|الأورية|奥里亚语|ଓଡ଼ିଆ
        os|oss|Ossetic|Ossetisch|ossète|osético|الأوسيتيك|奥塞梯语|ирон
        pa|pan|Punjabi|pendjabi|punyabí|البنجابية|旁遮普语|ਪੰਜਾਬੀ
        pi|pli|Pali|البالية|巴利语
        pl|pol|Polish|Polnisch|polonais|polaco|البولندية|波兰语|polski
        ps|pbu|pus|Pashto|Paschtu|pachto|pastún|البشتو|普什图语|پښتو
        pt|por|Portuguese|Portugiesisch|portugais|portugués|البرتغالية|葡萄牙语|português
        qu|que|quz|Quechua|كيشوا|克丘亚语|Runasimi
        rm|roh|Romansh|Rätoromanisch|romanche|الرومانشية|罗曼什语|rumantsch
        rn|run|Rundi|roundi|kirundi|الرندي|隆迪语|Ikirundi
        ro|mol|ron|rum|Romanian|Rumänisch|roumain|rumano|الرومانية|罗马尼亚语|română
        ru|rus|Russian|Russisch|russe|ruso|الروسية|俄语|русский
        rw|kin|Kinyarwanda|الكينيارواندا|卢旺达语|Ikinyarwanda
        sa|cls|san|Sanskrit|sánscrito|السنسكريتية|梵语|संस्कृत भाषा
        sc|src|srd|Sardinian|Sardisch|sarde|sardo|السردينية|萨丁语|sardu
        sd|snd|Sindhi|sindi|السندية|信德语|سنڌي
        se|sme|Northern Sami|Nordsamisch|same du Nord|sami septentrional|سامي الشمالية|北方萨米语|davvisámegiella
        sg|sag|Sango|السانجو|桑戈语|Sängö
        sh|Serbo-Croatian|Serbo-Kroatisch|serbo-croate|serbocroata|صربية-كرواتية|塞尔维亚-克罗地亚语
        si|sin|Sinhala|Singhalesisch|cingalais|cingalés|السنهالية|僧伽罗语|සිංහල
        sk|slk|slo|Slovak|Slowakisch|slovaque|eslovaco|السلوفاكية|斯洛伐克语|slovenčina
        sl|slv|Slovenian|Slowenisch|slovène|esloveno|السلوفانية|斯洛文尼亚语|slovenščina
        sm|smo|Samoan|Samoanisch|samoano|الساموائية|萨摩亚语
        sn|sna|Shona|الشونا|绍纳语|chiShona
        so|som|Somali|somalí|الصومالية|索马里语|Soomaali
        sq|alb|als|sqi|Albanian|Albanisch|albanais|albanés|الألبانية|阿尔巴尼亚语|shqip
        sr|scc|srp|Serbian|Serbisch|serbe|serbio|الصربية|塞尔维亚语|српски
        ss|ssw|Swati|Swazi|suazi|السواتي|斯瓦蒂语|siSwati
        st|sot|Southern Sotho|Süd-Sotho|sotho du Sud|sotho meridional|السوتو الجنوبية|南索托语|Sesotho
        su|sun|Sundanese|Sundanesisch|soundanais|sundanés|السوندانية|巽他语|Basa Sunda
        sv|swe|Swedish|Schwedisch|suédois|sueco|السويدية|瑞典语|svenska
        sw|swa|swh|Swahili|Suaheli|suajili|السواحلية|斯瓦希里语|Kiswahili
        ta|tam|Tamil|tamoul|التاميلية|泰米尔语|தமிழ்
        te|tel|Telugu|télougou|التيلوغوية|泰卢固语|తెలుగు
        tg|tgk|Tajik|Tadschikisch|tadjik|tayiko|الطاجيكية|塔吉克语|тоҷикӣ
        th|tha|Thai|Thailändisch|thaï|tailandés|التايلاندية|泰语|ไทย
        ti|tir|Tigrinya|tigrigna|tigriña|التغرينية|提格利尼亚语|ትግርኛ
        tk|tuk|Turkmen|Turkmenisch|turkmène|turcomano|التركمانية|土库曼语|türkmen dili
        tl|Tagalog|tagalo|التاغالوغية|他加禄语
        tn|tsn|Tswana|setsuana|التسوانية|茨瓦纳语|Setswana
        to|ton|Tongan|Tongaisch|tongien|tongano|التونغية|汤加语|lea fakatonga
        tr|tur|Turkish|Türkisch|turc|turco|التركية|土耳其语|Türkçe
        ts|tso|Tsonga|السونجا|聪加语|Xitsonga
        tt|tat|Tatar|Tatarisch|tártaro|التترية|鞑靼语|татар
        tw|Twi|التوي|契维语
        ty|tah|Tahitian|Tahitisch|tahitien|tahitiano|التاهيتية|塔希提语
        ug|uig|Uyghur|Uigurisch|ouïghour|uigur|الأويغورية|维吾尔语|ئۇيغۇرچە
        uk|ua|ukr|Ukrainian|Ukrainisch|ukrainien|ucraniano|الأوكرانية|乌克兰语|українська
        ur|urd|Urdu|ourdou|الأوردية|乌尔都语|اردو
        uz|uzb|uzn|Uzbek|Usbekisch|ouzbek|uzbeko|الأوزبكية|乌兹别克语|o‘zbek
        ve|ven|Venda|الفيندا|文达语|Tshivenḓa
        vi|vie|Vietnamese|Vietnamesisch|vietnamien|vietnamita|الفيتنامية|越南语|Tiếng Việt
        vo|vol|Volapük|لغة الفولابوك|沃拉普克语
        wa|wln|Walloon|Wallonisch|wallon|valón|الولونية|瓦隆语|walon
        wo|wol|Wolof|wólof|الولوفية|沃洛夫语
        xh|xho|Xhosa|الخوسا|科萨语|IsiXhosa
        yi|ydd|yid|Yiddish|Jiddisch|yidis|اليديشية|意第绪语|ייִדיש
        yo|yor|Yoruba|اليوروبا|约鲁巴语|Èdè Yorùbá
        za|zha|zyb|Zhuang|الزهيونج|壮语|Vahcuengh
        zh|cn|Mandarin|chi|cmn|zho|Chinese|Chinesisch|chinois|chino|الصينية|中文
        zu|zul|Zulu|zoulou|zulú|الزولو|祖鲁语|isiZulu
        """
}
