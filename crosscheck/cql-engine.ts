/** The library in the engine of others: compiled by `@cqframework/cql`, run by `cql-execution`. */
import { SystemModelInfoProvider } from '@cqframework/cql/cql';
import {
  CqlCompilerOptions,
  CqlTranslator,
  LibraryManager,
  ModelManager,
} from '@cqframework/cql/cql-to-elm';
import type { Facts } from '@unknot/logic';
import { CodeService, DateTime, Executor, Library, PatientSource, Repository } from 'cql-execution';
import type { Verdicts } from './verdicts.ts';

/** Answers a case. */
export type CqlEngine = (facts: Facts) => Promise<Verdicts>;

/** Compiles `cql` and makes it ready to run; throws with what the compiler says of a faulty text. */
export function openCql(cql: string): CqlEngine {
  const elm = compiled(cql);
  const library = new Library(elm, new Repository({ elm }));
  const parameters = elm.library.parameters.def.map(({ name }) => name);
  return async (facts) => {
    const given = Object.fromEntries(parameters.map((name) => [name, facts[name] ?? null]));
    const unsure = parameters.filter((name) => facts[name] === null);
    const executor = new Executor(library, new CodeService({}), { ...given, [NOT_SURE]: unsure });
    const patients = new PatientSource([{ id: NOBODY }]);
    const results = await executor.exec_expression('Answer', patients, ANY_TIME);
    return results.patientResults[NOBODY]['Answer'];
  };
}

/** The parameter that lists what was answered "not sure". */
const NOT_SURE = 'Not sure';

/**
 * The library reads no records of a patient. One without any is given all the same, since cql-execution
 * evaluates each definition only once for a patient, but again for every use without one.
 */
const NOBODY = 'nobody';

/** Nor does it read the clock. */
const ANY_TIME = new DateTime(2026, 11, 22, 0, 0, 0, 0, 0);

interface Elm {
  readonly library: { readonly parameters: { readonly def: readonly { readonly name: string }[] } };
}

function compiled(cql: string): Elm {
  const models = new ModelManager();
  models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
  const manager = new LibraryManager(models, new CqlCompilerOptions().withOptions([]));
  const translator = CqlTranslator.fromText(cql, manager);
  const faults = translator.errors.asJsReadonlyArrayView().map(({ message }) => message);
  if (faults.length > 0) throw new Error(`The library does not compile: ${faults.join('; ')}`);
  return JSON.parse(translator.toJson());
}
