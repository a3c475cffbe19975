extension Language {
    static let spanish = Language(
        tag: "es",
        headings: Headings(
            participants: "Participantes", objectives: "Objetivos", programme: "Programa", quotes: "Citas",
            background: "Antecedentes", mayFollow: "Lo que puede seguir", source: "Fuente", who: "Quiénes participan",
            wants: "Qué quiere cada parte", said: "Lo que se dijo", next: "Lo que sigue",
            digest: "Cumbres diplomáticas", contents: "Índice", undated: "Sin fecha"),
        labels: Labels(
            date: "Fecha", time: "Hora", timeZone: "Zona horaria", place: "Lugar", coordinates: "Coordenadas",
            kind: "Tipo", status: "Estado",
            earlierPlan: "Plan anterior", parties: "Partes", host: "Anfitrión", topics: "Temas",
            webPage: "Página web", participants: "Participantes", relation: "Relación", article: "Artículo",
            publisher: "Editor", author: "Autor", published: "Publicación", language: "Idioma", license: "Licencia",
            record: "Registro", party: "Parte", name: "Nombre", role: "Cargo", attendance: "Asistencia",
            summit: "Cumbre", files: "Archivos", calendar: "Calendario", graph: "Grafo"),
        kinds: Kinds(
            officialVisit: "visita oficial", bilateralMeeting: "reunión bilateral",
            multilateralSummit: "cumbre multilateral", call: "llamada", conference: "conferencia", signing: "firma"),
        statuses: Statuses(
            scheduled: "previsto", tentative: "sin confirmar", postponed: "aplazado", cancelled: "cancelado",
            held: "celebrado"),
        warnings: Warnings(
            tentative: ("Sin confirmar.", "No es seguro que tenga lugar."),
            postponed: ("Aplazado.", "No tiene lugar en la fecha prevista."),
            cancelled: ("Cancelado.", "No tiene lugar; lo que sigue era lo previsto.")),
        changes: Changes(
            postponed: "aplazado", rescheduled: "reprogramado", moved: "trasladado", cancelled: "cancelado"),
        attendance: Attendances(present: "presente", expected: "esperado", possible: "posible", absent: "ausente"),
        words: Words(
            primary: "Principales", secondary: "Secundarios", anonymous: "anónimo", translation: "Traducción",
            announced: "anuncio:", revision: "revisión", updated: "actualización:", source: "fuente",
            latitude: "latitud", longitude: "longitud", organization: "organización", group: "grupo", cause: "causa",
            precedent: "precedente", followUp: "continuación", inLanguage: "idioma:",
            plannedFor: "fecha prevista antes:"),
        dates: DatePatterns(
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
            day: "d 'de' MMMM 'de' y", month: "MMMM 'de' y", year: "y",
            daysOfMonth: .init("d–", "d 'de' MMMM 'de' y"),
            daysOfYear: .init("d 'de' MMMM\u{2009}–\u{2009}", "d 'de' MMMM 'de' y"),
            days: .init("d 'de' MMMM 'de' y\u{2009}–\u{2009}", "d 'de' MMMM 'de' y"),
            monthsOfYear: .init("MMMM–", "MMMM 'de' y"),
            monthSpan: .init("MMMM 'de' y\u{2009}–\u{2009}", "MMMM 'de' y"), years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}", clock: "H:mm", clocks: .init("H:mm–", "H:mm"), at: ", ",
            spring: "'primavera de' y", summer: "'verano de' y", autumn: "'otoño de' y", winter: "'invierno de' y",
            dayOfMonth: "'un día de' MMMM 'de' y", dayOfYear: "'un día de' y", monthOfYear: "'un mes de' y",
            decade: "'década de' y", century: "'entre' y 'y' Y", approximate: ", aproximadamente",
            uncertain: ", fecha incierta", uncertainAndApproximate: ", fecha incierta y aproximada",
            from: DatePatterns.Opening("desde ").with {
                $0.day = "'desde el' d 'de' MMMM 'de' y"
                ($0.spring, $0.summer) = ("'desde la primavera de' y", "'desde el verano de' y")
                ($0.autumn, $0.winter) = ("'desde el otoño de' y", "'desde el invierno de' y")
                $0.decade = "'desde la década de' y"
                $0.century = "'desde algún año entre' y 'y' Y"
            },
            until: DatePatterns.Opening("hasta ").with {
                $0.day = "'hasta el' d 'de' MMMM 'de' y"
                ($0.spring, $0.summer) = ("'hasta la primavera de' y", "'hasta el verano de' y")
                ($0.autumn, $0.winter) = ("'hasta el otoño de' y", "'hasta el invierno de' y")
                $0.decade = "'hasta la década de' y"
                $0.century = "'hasta algún año entre' y 'y' Y"
            }, endUnknown: ", final desconocido",
            startUnknown: ", comienzo desconocido"),
        signs: Signs(
            comma: ", ", semicolon: "; ", colon: ":", explanation: ": ", open: " (", close: ")",
            listComma: ", ", and: " y ",
            lastAnd: " y ", andBeforeI: " e ",
            openQuote: "«", closeQuote: "»"), countries: .spanish)
}
