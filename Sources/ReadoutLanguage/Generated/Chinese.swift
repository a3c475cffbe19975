// Made from Words/zh.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// `zh`
    public static let chinese = Language(
        tag: "zh",
        isRightToLeft: false,
        headings: .init(
            participants: "与会者",
            objectives: "目标",
            programme: "日程",
            quotes: "引语",
            background: "背景",
            followed: "后续发展",
            mayFollow: "后续可能",
            source: "来源",
            who: "与会人员",
            wants: "各方诉求",
            said: "各方表态",
            next: "后续",
            digest: "外交会晤",
            contents: "目录",
            undated: "日期不详"),
        labels: .init(
            date: "日期",
            time: "时间",
            localTime: "当地时间",
            item: "活动",
            timeZone: "时区",
            place: "地点",
            coordinates: "坐标",
            kind: "类型",
            status: "状态",
            earlierPlan: "原计划",
            parties: "各方",
            host: "东道主",
            topics: "议题",
            webPage: "网页",
            participants: "与会者",
            relation: "关系",
            article: "文章",
            publisher: "发布者",
            author: "作者",
            published: "发布日期",
            language: "语言",
            license: "许可",
            record: "记录",
            party: "方",
            name: "姓名",
            role: "职务",
            attendance: "出席情况",
            summit: "会晤",
            files: "文件",
            brief: "简报",
            calendar: "日历",
            graph: "图谱"),
        kinds: .init(
            officialVisit: "正式访问",
            bilateralMeeting: "双边会晤",
            multilateralSummit: "多边峰会",
            call: "通话",
            conference: "会议",
            signing: "签署仪式"),
        statuses: .init(
            scheduled: "已安排",
            tentative: "暂定",
            postponed: "已推迟",
            cancelled: "已取消",
            held: "已举行"),
        warnings: .init(
            tentative: "暂定。",
            tentativeSentence: "能否举行尚未最后确定。",
            postponed: "已推迟。",
            postponedSentence: "不在原定时间举行。",
            cancelled: "已取消。",
            cancelledSentence: "不再举行；以下为原计划。"),
        changes: .init(
            postponed: "推迟",
            rescheduled: "改期",
            moved: "易地",
            cancelled: "取消"),
        attendances: .init(
            present: "出席",
            expected: "预计出席",
            possible: "可能出席",
            absent: "缺席"),
        calendar: .init(
            cancelled: "已取消",
            postponed: "已推迟",
            tentative: "待定",
            partOf: "所属活动",
            follows: "此前活动",
            earlierPlans: "此前计划"),
        priorities: .init(
            primary: "首要",
            secondary: "次要"),
        participantKinds: .init(
            organization: "组织",
            group: "团体"),
        relations: .init(
            cause: "起因",
            precedent: "先例",
            followUp: "后续"),
        words: .init(
            anonymous: "匿名",
            translation: "译文",
            announced: "宣布于",
            revision: "修订",
            updated: "更新于",
            source: "来源",
            latitude: "纬度",
            longitude: "经度",
            inLanguage: "语言：",
            plannedFor: "原定于",
            localTime: "当地时间",
            inEvery: "出席各场活动",
            inSeveral: "出席多场活动"),
        signs: .init(
            comma: "，",
            semicolon: "；",
            colon: "：",
            explanation: "：",
            open: "（",
            close: "）",
            decimal: ".",
            openQuote: "“",
            closeQuote: "”"),
        lists: ListPatterns(two: "和", middle: "、", end: "和", beforeI: nil),
        dates: DatePatterns(
            months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
            monthsWithOf: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
            weekdays: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
            firstDay: nil,
            day: "y年M月d日",
            month: "y年M月",
            year: "y年",
            daysOfMonth: .init("y年M月d日至", "d日"),
            daysOfYear: .init("y年M月d日至", "M月d日"),
            days: .init("y年M月d日至", "y年M月d日"),
            monthsOfYear: .init("y年M月至", "M月"),
            monthSpan: .init("y年M月至", "y年M月"),
            years: .init("y–", "y年"),
            to: " – ",
            clock: "HH:mmS",
            clocks: .init("HH:mmS–", "HH:mmS"),
            at: " ",
            spring: "y年春季",
            summer: "y年夏季",
            autumn: "y年秋季",
            winter: "y年冬季",
            dayOfMonth: "y年M月某日",
            dayOfYear: "y年某日",
            monthOfYear: "y年某月",
            decade: "y年代",
            century: "y年至Y年之间",
            approximate: .init("", "前后"),
            uncertain: .init("", "（日期存疑）"),
            uncertainAndApproximate: .init("", "前后（日期存疑）"),
            from: .init(
                any: .init("", "起"),
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
                century: nil),
            until: .init(
                any: .init("截至", ""),
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
                century: nil),
            endUnknown: "（结束时间不详）",
            startUnknown: "（开始时间不详）"),
        countries: Countries(
            """
            AD安道尔;AE阿拉伯联合酋长国;AF阿富汗;AG安提瓜和巴布达;AI安圭拉;AL阿尔巴尼亚;AM亚美尼亚;AO安哥拉;AQ南极洲;AR阿根廷;AS美属萨摩亚;AT奥地利;AU澳大利亚;AW阿鲁巴;\
            AX奥兰群岛;AZ阿塞拜疆;BA波斯尼亚和黑塞哥维那;BB巴巴多斯;BD孟加拉国;BE比利时;BF布基纳法索;BG保加利亚;BH巴林;BI布隆迪;BJ贝宁;BL圣巴泰勒米;BM百慕大;BN文莱;\
            BO玻利维亚;BQ荷属加勒比区;BR巴西;BS巴哈马;BT不丹;BV布韦岛;BW博茨瓦纳;BY白俄罗斯;BZ伯利兹;CA加拿大;CC科科斯（基林）群岛;CD刚果（金）;CF中非共和国;CG刚果（布）;\
            CH瑞士;CI科特迪瓦;CK库克群岛;CL智利;CM喀麦隆;CN中国;CO哥伦比亚;CR哥斯达黎加;CU古巴;CV佛得角;CW库拉索;CX圣诞岛;CY塞浦路斯;CZ捷克;DE德国;DJ吉布提;\
            DK丹麦;DM多米尼克;DO多米尼加共和国;DZ阿尔及利亚;EC厄瓜多尔;EE爱沙尼亚;EG埃及;EH西撒哈拉;ER厄立特里亚;ES西班牙;ET埃塞俄比亚;FI芬兰;FJ斐济;FK福克兰群岛;\
            FM密克罗尼西亚;FO法罗群岛;FR法国;GA加蓬;GB英国;GD格林纳达;GE格鲁吉亚;GF法属圭亚那;GG根西岛;GH加纳;GI直布罗陀;GL格陵兰;GM冈比亚;GN几内亚;GP瓜德罗普;\
            GQ赤道几内亚;GR希腊;GS南乔治亚和南桑威奇群岛;GT危地马拉;GU关岛;GW几内亚比绍;GY圭亚那;HK中国香港特别行政区;HM赫德岛和麦克唐纳群岛;HN洪都拉斯;HR克罗地亚;HT海地;\
            HU匈牙利;ID印度尼西亚;IE爱尔兰;IL以色列;IM马恩岛;IN印度;IO英属印度洋领地;IQ伊拉克;IR伊朗;IS冰岛;IT意大利;JE泽西岛;JM牙买加;JO约旦;JP日本;KE肯尼亚;\
            KG吉尔吉斯斯坦;KH柬埔寨;KI基里巴斯;KM科摩罗;KN圣基茨和尼维斯;KP朝鲜;KR韩国;KW科威特;KY开曼群岛;KZ哈萨克斯坦;LA老挝;LB黎巴嫩;LC圣卢西亚;LI列支敦士登;\
            LK斯里兰卡;LR利比里亚;LS莱索托;LT立陶宛;LU卢森堡;LV拉脱维亚;LY利比亚;MA摩洛哥;MC摩纳哥;MD摩尔多瓦;ME黑山;MF法属圣马丁;MG马达加斯加;MH马绍尔群岛;MK北马其顿;\
            ML马里;MM缅甸;MN蒙古;MO中国澳门特别行政区;MP北马里亚纳群岛;MQ马提尼克;MR毛里塔尼亚;MS蒙特塞拉特;MT马耳他;MU毛里求斯;MV马尔代夫;MW马拉维;MX墨西哥;MY马来西亚;\
            MZ莫桑比克;NA纳米比亚;NC新喀里多尼亚;NE尼日尔;NF诺福克岛;NG尼日利亚;NI尼加拉瓜;NL荷兰;NO挪威;NP尼泊尔;NR瑙鲁;NU纽埃;NZ新西兰;OM阿曼;PA巴拿马;PE秘鲁;\
            PF法属波利尼西亚;PG巴布亚新几内亚;PH菲律宾;PK巴基斯坦;PL波兰;PM圣皮埃尔和密克隆群岛;PN皮特凯恩群岛;PR波多黎各;PS巴勒斯坦领土;PT葡萄牙;PW帕劳;PY巴拉圭;QA卡塔尔;\
            RE留尼汪;RO罗马尼亚;RS塞尔维亚;RU俄罗斯;RW卢旺达;SA沙特阿拉伯;SB所罗门群岛;SC塞舌尔;SD苏丹;SE瑞典;SG新加坡;SH圣赫勒拿;SI斯洛文尼亚;SJ斯瓦尔巴和扬马延;\
            SK斯洛伐克;SL塞拉利昂;SM圣马力诺;SN塞内加尔;SO索马里;SR苏里南;SS南苏丹;ST圣多美和普林西比;SV萨尔瓦多;SX荷属圣马丁;SY叙利亚;SZ斯威士兰;TC特克斯和凯科斯群岛;\
            TD乍得;TF法属南部领地;TG多哥;TH泰国;TJ塔吉克斯坦;TK托克劳;TL东帝汶;TM土库曼斯坦;TN突尼斯;TO汤加;TR土耳其;TT特立尼达和多巴哥;TV图瓦卢;TW台湾;TZ坦桑尼亚;\
            UA乌克兰;UG乌干达;UM美国本土外小岛屿;US美国;UY乌拉圭;UZ乌兹别克斯坦;VA梵蒂冈;VC圣文森特和格林纳丁斯;VE委内瑞拉;VG英属维尔京群岛;VI美属维尔京群岛;VN越南;\
            VU瓦努阿图;WF瓦利斯和富图纳;WS萨摩亚;XK科索沃;YE也门;YT马约特;ZA南非;ZM赞比亚;ZW津巴布韦;
            """),
        languages: LanguageNames(
            """
            aa=阿法尔语;ab=阿布哈西亚语;ae=阿维斯塔语;af=南非荷兰语;ak=阿肯语;am=阿姆哈拉语;an=阿拉贡语;ar=阿拉伯语;as=阿萨姆语;av=阿瓦尔语;ay=艾马拉语;\
            az=阿塞拜疆语;ba=巴什基尔语;be=白俄罗斯语;bg=保加利亚语;bi=比斯拉马语;bm=班巴拉语;bn=孟加拉语;bo=藏语;br=布列塔尼语;bs=波斯尼亚语;ca=加泰罗尼亚语;\
            ce=车臣语;ch=查莫罗语;ckb=中库尔德语;co=科西嘉语;cr=克里语;cs=捷克语;cu=教会斯拉夫语;cv=楚瓦什语;cy=威尔士语;da=丹麦语;de=德语;de-AT=奥地利德语;\
            de-CH=瑞士高地德语;dv=迪维希语;dz=宗卡语;ee=埃维语;el=希腊语;en=英语;en-AU=澳大利亚英语;en-CA=加拿大英语;en-GB=英国英语;en-US=美国英语;\
            eo=世界语;es=西班牙语;es-419=拉丁美洲西班牙语;es-ES=欧洲西班牙语;es-MX=墨西哥西班牙语;et=爱沙尼亚语;eu=巴斯克语;fa=波斯语;fa-AF=达里语;ff=富拉语;\
            fi=芬兰语;fil=菲律宾语;fj=斐济语;fo=法罗语;fr=法语;fr-CA=加拿大法语;fr-CH=瑞士法语;fy=西弗里西亚语;ga=爱尔兰语;gd=苏格兰盖尔语;gl=加利西亚语;\
            gn=瓜拉尼语;gsw=瑞士德语;gu=古吉拉特语;gv=马恩语;ha=豪萨语;haw=夏威夷语;he=希伯来语;hi=印地语;ho=希里莫图语;hr=克罗地亚语;ht=海地克里奥尔语;\
            hu=匈牙利语;hy=亚美尼亚语;hz=赫雷罗语;ia=国际语;id=印度尼西亚语;ie=国际文字（E）;ig=伊博语;ii=凉山彝语;ik=伊努皮克语;io=伊多语;is=冰岛语;it=意大利语;\
            iu=因纽特语;ja=日语;jv=爪哇语;ka=格鲁吉亚语;kab=卡拜尔语;kg=刚果语;ki=吉库尤语;kj=宽亚玛语;kk=哈萨克语;kl=格陵兰语;km=高棉语;kn=卡纳达语;ko=韩语;\
            kr=卡努里语;ks=克什米尔语;ku=库尔德语;kv=科米语;kw=康沃尔语;ky=柯尔克孜语;la=拉丁语;lb=卢森堡语;lg=卢干达语;li=林堡语;ln=林加拉语;lo=老挝语;\
            lt=立陶宛语;lu=鲁巴加丹加语;lv=拉脱维亚语;mg=马拉加斯语;mh=马绍尔语;mi=毛利语;mk=马其顿语;ml=马拉雅拉姆语;mn=蒙古语;mr=马拉地语;ms=马来语;mt=马耳他语;\
            my=缅甸语;na=瑙鲁语;nan=闽南语;nb=书面挪威语;nd=北恩德贝勒语;ne=尼泊尔语;ng=恩东加语;nl=荷兰语;nl-BE=弗拉芒语;nn=挪威尼诺斯克语;no=挪威语;\
            nr=南恩德贝勒语;nv=纳瓦霍语;ny=齐切瓦语;oc=奥克语;oj=奥吉布瓦语;om=奥罗莫语;or=奥里亚语;os=奥塞梯语;pa=旁遮普语;pi=巴利语;pl=波兰语;ps=普什图语;\
            pt=葡萄牙语;pt-BR=巴西葡萄牙语;pt-PT=欧洲葡萄牙语;qu=克丘亚语;rm=罗曼什语;rn=隆迪语;ro=罗马尼亚语;ru=俄语;rw=卢旺达语;sa=梵语;sc=萨丁语;sd=信德语;\
            se=北方萨米语;sg=桑戈语;sh=塞尔维亚-克罗地亚语;si=僧伽罗语;sk=斯洛伐克语;sl=斯洛文尼亚语;sm=萨摩亚语;sn=绍纳语;so=索马里语;sq=阿尔巴尼亚语;sr=塞尔维亚语;\
            ss=斯瓦蒂语;st=南索托语;su=巽他语;sv=瑞典语;sw=斯瓦希里语;ta=泰米尔语;te=泰卢固语;tet=德顿语;tg=塔吉克语;th=泰语;ti=提格利尼亚语;tk=土库曼语;\
            tl=他加禄语;tn=茨瓦纳语;to=汤加语;tr=土耳其语;ts=聪加语;tt=鞑靼语;tw=契维语;ty=塔希提语;ug=维吾尔语;uk=乌克兰语;ur=乌尔都语;uz=乌兹别克语;ve=文达语;\
            vi=越南语;vo=沃拉普克语;wa=瓦隆语;wo=沃洛夫语;xh=科萨语;yi=意第绪语;yo=约鲁巴语;yue=粤语;za=壮语;zh=中文;zh-Hans=简体中文;zh-Hant=繁体中文;\
            zu=祖鲁语;
            """))
}
