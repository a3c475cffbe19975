import ArgumentParser
import ReadoutConfiguration
import ReadoutRecord
import ReadoutRun
import ReadoutSystem

/// What folders and globs do not bring: what the command line and the configuration exclude, and the configuration
/// itself.
func inputFilter(_ patterns: [String], _ configuration: Configuration?) throws -> InputFilter {
    var filter = configuration?.filter ?? InputFilter()
    for pattern in patterns {
        do throws(PathError) {
            try filter.exclude(pattern)
        } catch {
            throw ValidationError("--exclude: \(error)")
        }
    }
    return filter
}

/// Finds all inputs, or reports every one that is missing.
func findInputs(
    _ names: [InputName], _ filter: InputFilter, _ configuration: Configuration?, _ console: Console
) throws -> [Input] {
    let (inputs, isMissing) = presentInputs(names, filter, configuration, console)
    if isMissing { throw Exit.noInput }
    return inputs
}

/// Finds the inputs that are there, and reports every one that is missing, where the configuration names it.
func presentInputs(
    _ names: [InputName], _ filter: InputFilter, _ configuration: Configuration?, _ console: Console
) -> (inputs: [Input], isMissing: Bool) {
    var inputs: [Input] = []
    // A file that has been named twice, even in two ways, is read once.
    var seen: Set<ExactPath> = []
    var missing: [InputError] = []
    for name in names {
        do throws(InputError) {
            for input in try Input.find(name, filter) {
                let path = input.resolvedPath ?? ExactPath(input.name)
                if seen.insert(path).inserted { inputs.append(input) }
            }
        } catch {
            missing.append(error)
        }
    }
    report(missing, configuration, console)
    return (inputs, !missing.isEmpty)
}

/// More than these would be a mistake of a program.
private let mostMissing = 1000

private func report(_ missing: [InputError], _ configuration: Configuration?, _ console: Console) {
    var problems = missing.prefix(mostMissing).map { error in
        Diagnostic(
            .error, .missingInput, path: error.origin?.path ?? error.path, position: error.origin?.position,
            field: error.origin?.field ?? "", message: error.description)
    }
    configuration?.explain(&problems)
    for problem in problems {
        if problem.position == nil {
            console.fail(problem.message, problem.code, path: problem.path)
        } else {
            try? console.report(problem)
        }
    }
    if missing.count > mostMissing { console.fail("\(missing.count - mostMissing) more inputs are not there") }
}
