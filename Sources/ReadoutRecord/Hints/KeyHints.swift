import ReadoutModel
import ReadoutSyntax

/// What is meant by a key that a mapping does not have: another word for one that it has, or one of another mapping.
enum KeyHints {
    /// A mapping of the document format, and where it stands.
    private struct Home {
        let table: FieldTable
        let name: String
        let words: [String: String]

        init(_ table: FieldTable, _ name: String, _ words: String = "") {
            (self.table, self.name) = (table, name)
            var known: [String: String] = [:]
            for pair in words.split(separator: " ") {
                let parts = pair.split(separator: ":")
                if parts.count == 2 {
                    for word in parts[1].split(separator: ",") { known[String(word)] = String(parts[0]) }
                }
            }
            self.words = known
        }

        func has(_ key: String) -> Bool { table.names.contains { $0.string == key } }
    }

    // In the order in which a key is looked for. Before the colon the key, behind it what people write in its place, in
    // small letters and without hyphens.
    private static let homes: [Home] = [
        Home(
            DocumentField.table, "at the top level",
            """
            language:lang,locale article:source,reference \
            parties:party,sides,delegations,countries,states summit:event,meeting,conference,visit \
            participants:attendees,delegates,people,persons,members,attendance \
            objectives:objective,goals,aims,agenda quotes:quote,quotations,statements \
            related:events,background updated:modified,changed,lastupdated revision:version,sequence
            """
        ),
        Home(
            SummitField.table, "under summit",
            """
            place:location,venue,where,city,site title:name,heading \
            start:date,begin,begins,from,startdate,startsat,when end:until,to,enddate,ends,endsat \
            timeZone:timezone,tz,zone,tzid kind:type,category,format status:state \
            url:link,website,homepage,web,webpage,page summary:description,abstract,notes,text \
            topics:topic,tags,keywords,subjects,themes \
            meetings:agenda,programme,program,sessions,schedule,session \
            host:hosts,hostedby,hostcountry,organizer,organiser
            """
        ),
        Home(
            ArticleField.table, "under article",
            """
            url:link,href,website,web title:name,headline published:date,publishdate,publicationdate \
            publisher:outlet,site,newspaper author:by,byline,authors license:licence,rights,copyright \
            text:file,path,body
            """
        ),
        Home(
            ParticipantField.table, "in participants",
            """
            role:title,position,function,office,job,post,jobtitle name:fullname,person \
            party:delegation,side,group,state attendance:status,present,attending \
            sameAs:wikidata,wikipedia,sameas,same_as,url kind:type
            """
        ),
        Home(
            PartyField.table, "in parties",
            "name:title,label country:code,iso,countrycode,flag sameAs:wikidata,sameas,url,same_as id:key"),
        Home(
            MeetingField.table, "in summit.meetings",
            """
            place:location,venue,where,room title:name,heading start:date,begin,from,time,when \
            end:until,to participants:attendees,people,delegates,members,speakers \
            summary:description,notes,text status:state
            """
        ),
        Home(
            QuoteField.table, "in quotes",
            """
            speaker:by,who,person,author,participant,name text:quote,quotation,words,content,statement \
            said:date,when,on,time language:lang source:url,link medium:channel,media,via \
            translated:translation
            """
        ),
        Home(
            ObjectiveField.table, "in objectives",
            "text:title,objective,goal,aim,description,name party:by,side,state priority:importance,level"),
        Home(
            RelatedField.table, "in related",
            """
            title:name,event date:start,when,year,time note:summary,description,notes,text \
            relation:type,how place:location,venue kind:category participants:people,attendees
            """
        ),
        Home(
            PlaceField.table, "under place",
            """
            locality:city,town,municipality,place latitude:lat longitude:lon,lng,long address:street \
            name:title,venue,building country:state,countrycode sameAs:wikidata,sameas
            """
        ),
        Home(
            ChangeField.table, "in summit.history",
            "change:kind,type,what start:date,when announced:published,on reason:why,note,because,cause"),
        Home(
            PersonField.table, "in the mapping of a speaker",
            """
            role:title,position,office,job organization:organisation,org,affiliation name:fullname \
            anonymous:anon sameAs:wikidata,sameas
            """
        ),
        Home(TranslationField.table, "under translated", "language:lang,into text:words,translation,content"),
    ]

    /// `; did you mean "title"?`, `; "quotes" stands at the top level`, or nothing.
    static func hint(for key: String, among table: FieldTable) -> String {
        guard key.utf8.count <= 64, let home = homes.first(where: { $0.table === table }) else {
            return ReadoutRecord.hint(for: key, among: table.names.lazy.map(\.string))
        }
        let word = key.lowercased().replacing("-", with: "").replacing("_", with: "")
        if let other = home.words[key.lowercased()] ?? home.words[word] { return "; did you mean \"\(other)\"?" }
        if table === ParticipantField.table, key == "country" {
            return "; a participant has the country of its party: write party with the id of one in parties"
        }
        // `status:held`, which is one key.
        if let colon = key.firstIndex(of: ":"), home.has(String(key[..<colon])) {
            return
                "; a space is missing behind the colon: \(spelledOut("\(key[..<colon]): \(key[key.index(after: colon)...])"))"
        }
        let others = homes.filter { $0.table !== table && $0.has(key) }
        if !others.isEmpty {
            // What has a name of its own at the top level is not looked for in all lists, too.
            let names = others.first?.table === DocumentField.table ? [others[0].name] : others.prefix(3).map(\.name)
            return "; \"\(key)\" stands \(names.joined(separator: ", or "))"
        }
        return ReadoutRecord.hint(for: key, among: table.names.lazy.map(\.string))
    }
}
