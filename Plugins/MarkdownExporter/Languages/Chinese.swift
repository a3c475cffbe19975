extension Language {
    /// In simplified characters.
    static let chinese = Language(
        tag: "zh",
        headings: Headings(
            participants: "与会者", objectives: "目标", programme: "日程", quotes: "引语", background: "背景",
            mayFollow: "后续可能", source: "来源", who: "与会人员", wants: "各方诉求", said: "各方表态", next: "后续",
            digest: "外交会晤", contents: "目录", undated: "日期不详"),
        labels: Labels(
            date: "日期", time: "时间", timeZone: "时区", place: "地点", coordinates: "坐标", kind: "类型", status: "状态",
            earlierPlan: "原计划", parties: "各方", host: "东道主", topics: "议题", webPage: "网页",
            participants: "与会者", relation: "关系", article: "文章", publisher: "发布者", author: "作者",
            published: "发布日期", language: "语言", license: "许可", record: "记录", party: "方", name: "姓名",
            role: "职务", attendance: "出席情况", summit: "会晤", files: "文件", calendar: "日历", graph: "图谱"),
        kinds: Kinds(
            officialVisit: "正式访问", bilateralMeeting: "双边会晤", multilateralSummit: "多边峰会", call: "通话",
            conference: "会议", signing: "签署仪式"),
        statuses: Statuses(
            scheduled: "已安排", tentative: "未确定", postponed: "已推迟", cancelled: "已取消", held: "已举行"),
        warnings: Warnings(
            tentative: ("未确定。", "能否举行尚不确定。"), postponed: ("已推迟。", "不在原定时间举行。"),
            cancelled: ("已取消。", "不再举行；以下为原计划。")),
        changes: Changes(postponed: "推迟", rescheduled: "改期", moved: "易地", cancelled: "取消"),
        attendance: Attendances(present: "出席", expected: "预计出席", possible: "可能出席", absent: "缺席"),
        words: Words(
            primary: "首要", secondary: "次要", anonymous: "匿名", translation: "译文", announced: "宣布于",
            revision: "修订", updated: "更新于", source: "来源", latitude: "纬度", longitude: "经度",
            organization: "组织", group: "团体", cause: "起因", precedent: "先例", followUp: "后续",
            inLanguage: "语言：", plannedFor: "原定于"),
        dates: DatePatterns(
            months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
            weekdays: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
            day: "y年M月d日", month: "y年M月", year: "y年", daysOfMonth: .init("y年M月d日至", "d日"),
            daysOfYear: .init("y年M月d日至", "M月d日"), days: .init("y年M月d日至", "y年M月d日"),
            monthsOfYear: .init("y年M月至", "M月"), monthSpan: .init("y年M月至", "y年M月"), years: .init("y–", "y年"),
            to: " – ", clock: "HH:mm", clocks: .init("HH:mm–", "HH:mm"), at: " ", spring: "y年春季",
            summer: "y年夏季", autumn: "y年秋季", winter: "y年冬季", dayOfMonth: "y年M月某日", dayOfYear: "y年某日",
            monthOfYear: "y年某月", decade: "y年代", century: "y年至Y年之间", approximate: "前后",
            uncertain: "（不确定）", uncertainAndApproximate: "前后（不确定）", from: .init("", behind: "起"),
            until: .init("截至"), endUnknown: "（结束时间不详）", startUnknown: "（开始时间不详）"),
        signs: Signs(
            comma: "，", semicolon: "；", colon: "：", explanation: "：", open: "（", close: "）",
            listComma: "、", and: "和", lastAnd: "和",
            openQuote: "“", closeQuote: "”"), countries: .chinese)
}
