import ArgumentParser
import ReadoutRecord

/// The scripts that teach a shell to complete the command line: those of ArgumentParser, with what they lack.
enum CompletionScript {
    static let flag = "--generate-completion-script"

    /// The script that these arguments ask for, `nil` where they ask for none.
    /// - Throws: where they name no shell that there is a script for.
    static func requested(by arguments: [String]) throws -> String? {
        let words = arguments.prefix { $0 != "--" }
        guard let index = words.firstIndex(where: { $0 == flag || $0.hasPrefix("\(flag)=") }) else { return nil }
        let first = words[index]
        let shells = ["bash", "zsh", "fish"]
        let named = first == flag ? words.dropFirst(index + 1).first : String(first.dropFirst(flag.count + 1))
        guard let named else { throw ValidationError("\(flag) needs a shell: \(shells.joined(separator: ", "))") }
        guard let shell = CompletionShell(rawValue: named) else {
            let hint = hint(for: named, among: shells)
            throw ValidationError("\(flag) takes one of \(shells.joined(separator: ", ")), not \"\(named)\"\(hint)")
        }
        let name = CommandContext.current.program.name
        let script = RootCommand.completionScript(for: shell)
        return switch shell {
        case .bash: script + bash(name)
        case .zsh: withValues(withoutSpace(script), try Grammar.current())
        default: withCursor(script, name)
        }
    }

    /// bash takes `=` for the end of a word, by COMP_WORDBREAKS. Words that belong together are joined before the
    /// function of ArgumentParser sees them, and what is offered loses what stands before the last `=`, which stays on the line.
    private static func bash(_ name: String) -> String {
        #"""


        __NAME_joined() {
            local -a words=()
            local -i index at=0
            local glue=false
            for ((index = 0; index < ${#COMP_WORDS[@]}; index++)); do
                if [[ "${COMP_WORDS[index]}" = = && index -gt 0 ]] || "${glue}"; then
                    words[${#words[@]} - 1]+="${COMP_WORDS[index]}"
                else
                    words+=("${COMP_WORDS[index]}")
                fi
                glue=false
                [[ "${COMP_WORDS[index]}" = = ]] && glue=true
                ((index == COMP_CWORD)) && at=$((${#words[@]} - 1))
            done
            local word="${words[at]}" before= lead=
            # --to=FORMAT is completed as --to FORMAT is.
            if [[ "${word}" = --*=* ]]; then
                [[ "${COMP_WORDBREAKS}" = *=* ]] || lead="${word%%=*}="
                words=("${words[@]::at}" "${word%%=*}" "${word#*=}" "${words[@]:at+1}")
                at+=1
                word="${words[at]}"
            fi
            [[ "${word}" = *=* && "${COMP_WORDBREAKS}" = *=* ]] && before="${word%="${word##*=}"}="
            local -a COMP_WORDS=("${words[@]}")
            local -i COMP_CWORD=at
            COMPREPLY=()
            _NAME "${1}" "${word}" "${words[at - 1]}"
            if [[ -n "${lead}" ]]; then COMPREPLY=("${COMPREPLY[@]/#/"${lead}"}"); fi
            if [[ -n "${before}" ]]; then COMPREPLY=("${COMPREPLY[@]#"${before}"}"); fi
            # What is no file is not quoted like one, and after KEY= the value follows without a space.
            local path
            for index in "${!COMPREPLY[@]}"; do
                path="${COMPREPLY[index]#"${lead}"}"
                [[ -n "${lead}" && -d "${path}" ]] && COMPREPLY[index]+=/
                [[ "${COMPREPLY[index]}" = *[=/] ]] && compopt -o nospace 2>/dev/null
                [[ -z "${lead}" && -e "${path}" ]] || compopt +o filenames 2>/dev/null
            done
            return 0
        }
        complete -o filenames -F __NAME_joined NAME

        """#.replacing("NAME", with: name)
    }

    /// In zsh no space follows `KEY=`. The test of completions says if ArgumentParser's function has changed.
    private static func withoutSpace(_ script: String) -> String {
        let offer = #"_describe -V '' non_empty_completions -- empty_completions -P $'\'\''"#
        return script.replacing(
            offer,
            with: #"""
                local -ar keys=("${(M@)non_empty_completions:#[^:]#=(|:*)}")
                    local -ar whole=("${non_empty_completions[@]:#[^:]#=(|:*)}")
                    _describe -V '' whole -- empty_completions -P $'\'\'' -- keys -S ''
                """#) + "\n"
    }

    /// zsh completes a value behind `=` as well: `_arguments` calls such an option `--to=`.
    private static func withValues(_ script: String, _ grammar: Grammar) -> String {
        let options = grammar.command.commands.flatMap(\.options).filter { $0.kind == .option }
        var script = script
        for name in Set(options.flatMap(\.spellings).filter { $0.hasPrefix("--") }) {
            for end in ["[", ",", "}"] { script = script.replacing("\(name)\(end)", with: "\(name)=\(end)") }
        }
        return script
    }

    /// fish 3 gives no position of the cursor together with tokens, and none where there is no terminal.
    private static func withCursor(_ script: String, _ name: String) -> String {
        script.replacing("(__\(name)_tokens -tC)", with: "(string length -- (commandline -ct))") + "\n"
    }
}
