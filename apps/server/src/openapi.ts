/** The description of the HTTP API (OpenAPI 3.1): schemas from the contract, errors from the table. */
import {
  answerJsonSchema,
  assessCase,
  caseJsonSchema,
  type JsonSchema,
  MOST_FAULTS,
  triageCase,
  triageJsonSchema,
} from '@unknot/exchange';
import { invariant } from '@unknot/logic';
import { PROBLEM_TYPE, PROBLEMS, type ProblemType, toProblem } from './problems.ts';

/** The description; `version` is that of the program. */
export function openApi(version: string): JsonSchema {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Unknot',
      version,
      summary: 'Upper back pain: is it dangerous, what to do, what may be taken.',
      description:
        'Stateless: nothing that is sent is kept. A missing fact has not been asked and is never read as no. The same case, moment and knowledge version always give the same answer.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This server.' }],
    tags: [{ name: 'assess' }, { name: 'knowledge' }, { name: 'operation' }],
    paths: {
      '/v1/assess': { post: assessOperation() },
      '/v1/triage': { post: triageOperation() },
      '/v1/vocabulary': { get: vocabularyOperation },
      '/v1/rules': { get: rulesOperation },
      '/healthz': { get: healthOperation(version) },
      '/openapi.json': { get: descriptionOperation },
    },
    components: {
      schemas: {
        Case: caseJsonSchema(),
        Answer: answerJsonSchema(),
        Triage: triageJsonSchema(),
        Fault: faultSchema,
        ErrorLine: errorLineSchema,
        Problem: problemSchema,
        VocabularyEntry: vocabularyEntrySchema,
        Rule: ruleSchema,
        Condition: conditionSchema,
        Source: sourceSchema,
      },
      responses: Object.fromEntries(
        (Object.keys(PROBLEMS) as ProblemType[]).map((type) => [type, problemResponse(type)]),
      ),
    },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const text: JsonSchema = { type: 'string' };
const texts: JsonSchema = { type: 'array', items: text };

const record = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const EXAMPLE_CASE = {
  id: 'c1',
  now: '2026-11-22T02:10:00Z',
  region: 'US',
  facts: { age: 34, 'sudden-onset': true, 'chest-pain': false },
  checkIns: [{ at: '2026-11-20T20:00:00Z', pain: 6, worst: 8, interference: 5, nightWakes: 1 }],
  doses: [{ at: '2026-11-21T22:00:00Z', ingredient: 'ibuprofen', mg: 400 }],
  episodes: [{ start: '2026-09-01', end: '2026-09-20' }],
};

function assessOperation(): JsonSchema {
  const answer = assessCase(EXAMPLE_CASE, EXAMPLE_CASE.now);
  invariant(answer.ok, 'the example of the API description is a valid case');
  return {
    operationId: 'assess',
    tags: ['assess'],
    summary: 'Assess one case, or a stream of cases.',
    description:
      'One case as application/json gives one answer. Any number of cases as application/x-ndjson, one a line of at most 1 MB, give one line each in the same order: an Answer, or an ErrorLine for a line that is not a valid case. Blank lines are skipped. The stream is answered while it arrives: read while you send.',
    requestBody: caseBody,
    responses: answerLines('Answer', answer.value),
  };
}

function triageOperation(): JsonSchema {
  const triage = triageCase(EXAMPLE_CASE, EXAMPLE_CASE.now);
  invariant(triage.ok, 'the example of the API description is a valid case');
  return {
    operationId: 'triage',
    tags: ['assess'],
    summary: 'Only how urgent it is: for many cases at once.',
    description:
      'Takes what `/v1/assess` takes. Gives the disposition, how soon, and the rules that hold, in a small part of the time.',
    requestBody: caseBody,
    responses: answerLines('Triage', triage.value),
  };
}

const caseBody: JsonSchema = {
  required: true,
  content: {
    'application/json': { schema: ref('Case'), example: EXAMPLE_CASE },
    'application/x-ndjson': {
      schema: { type: 'string', description: 'One Case a line.' },
      example: `${JSON.stringify(EXAMPLE_CASE)}\n`,
    },
  },
};

function answerLines(name: 'Answer' | 'Triage', example: unknown): JsonSchema {
  return {
    200: {
      description: 'The answer, or one line for each line.',
      content: {
        'application/json': { schema: ref(name), example },
        'application/x-ndjson': {
          schema: { type: 'string', description: `One ${name} or ErrorLine a line.` },
          example: `${JSON.stringify(example)}\n`,
        },
      },
    },
    ...problems('not-json', 'too-slow', 'too-large', 'wrong-type', 'invalid-case'),
    ...everywhere,
  };
}

/** References to the errors of an operation, by status. */
function problems(...types: readonly ProblemType[]): JsonSchema {
  return Object.fromEntries(
    types.map((type) => [
      String(PROBLEMS[type].status),
      { $ref: `#/components/responses/${type}` },
    ]),
  );
}

const everywhere = problems('wrong-method', 'wrong-host', 'server-error');

const answers = (description: string, schema: JsonSchema, other: JsonSchema = {}): JsonSchema => ({
  200: { description, content: { 'application/json': { schema }, ...other } },
  ...everywhere,
});

const vocabularyOperation: JsonSchema = {
  operationId: 'vocabulary',
  tags: ['knowledge'],
  summary: 'Every fact: its question, kind, unit and bounds.',
  responses: answers(
    'The vocabulary.',
    record({ knowledge: text, facts: { type: 'array', items: ref('VocabularyEntry') } }),
  ),
};

const guarded = {
  type: 'array',
  items: record({ id: text, name: text, avoidWhen: ref('Condition'), askWhen: ref('Condition') }, [
    'avoidWhen',
    'askWhen',
  ]),
};

const rulesOperation: JsonSchema = {
  operationId: 'rules',
  tags: ['knowledge'],
  summary:
    'The rule book: every rule in words with its sources and worked examples, and every record.',
  description: 'JSON, or Markdown with `Accept: text/markdown`.',
  responses: answers(
    'The rule book.',
    record({
      knowledge: text,
      rules: { type: 'array', items: ref('Rule') },
      derivedFacts: {
        type: 'array',
        items: record({ id: text, label: text, when: ref('Condition') }),
      },
      remedies: guarded,
      medicines: guarded,
      records: { type: 'object', description: 'Every record of the knowledge, by kind.' },
      grounds: { type: 'array', items: record({ place: text, basis: text }) },
    }),
    { 'text/markdown': { schema: text } },
  ),
};

const healthOperation = (version: string): JsonSchema => ({
  operationId: 'health',
  tags: ['operation'],
  summary: 'Is the server up, and which versions does it run?',
  responses: answers(
    'It is up.',
    record({ status: { const: 'ok' }, version: { const: version }, knowledge: text }),
  ),
});

const descriptionOperation: JsonSchema = {
  operationId: 'description',
  tags: ['operation'],
  summary: 'This description.',
  responses: answers('An OpenAPI 3.1 document.', { type: 'object' }),
};

const faultSchema: JsonSchema = record({
  type: { type: 'string', description: 'What kind of fault, such as `unknown-fact`.' },
  path: { type: 'string', description: 'Where in the case, such as `checkIns[2].pain`.' },
  message: { type: 'string', description: 'What is expected there.' },
});

const errorLineSchema: JsonSchema = record({
  id: {
    type: ['string', 'number', 'null'],
    description: 'The id of the case when it could be read.',
  },
  error: ref('Fault'),
});

const problemSchema: JsonSchema = {
  description: 'RFC 9457 problem details.',
  ...record(
    {
      type: { enum: Object.keys(PROBLEMS).map((type) => `urn:unknot:problem:${type}`) },
      title: text,
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What is wrong this time, and the way out.' },
      requestId: { type: 'string', description: 'Names the request in the log of the server.' },
      errors: {
        type: 'array',
        items: ref('Fault'),
        description: `With invalid-case: the faults found, at most ${MOST_FAULTS}.`,
      },
    },
    ['requestId', 'errors'],
  ),
};

const problemResponse = (type: ProblemType): JsonSchema => ({
  description: PROBLEMS[type].title,
  ...(type === 'wrong-method'
    ? { headers: { Allow: { schema: text, description: 'The methods that this address takes.' } } }
    : {}),
  content: {
    [PROBLEM_TYPE]: { schema: ref('Problem'), example: toProblem(type, EXAMPLE_DETAILS[type]) },
  },
});

const EXAMPLE_DETAILS: { readonly [type in ProblemType]: string } = {
  'not-json': 'The body is not JSON: Unexpected end of JSON input.',
  'bad-request': 'Correct the address, the headers or the length of the body.',
  'not-found': 'Check the address. /openapi.json lists what is here.',
  'wrong-method': 'Use POST.',
  'too-slow': 'Send the whole request sooner.',
  'too-large': 'Send at most 1 MB as application/json, or one case a line as application/x-ndjson.',
  'wrong-type': 'Send application/json or application/x-ndjson, not compressed, in UTF-8.',
  'wrong-host': 'Open it as http://localhost or http://127.0.0.1.',
  'invalid-case': 'chekIns: unknown key; did you mean "checkIns"?',
  'server-error': 'This is a defect of Unknot. The request id finds it in the log of the server.',
};

const vocabularyEntrySchema: JsonSchema = record(
  {
    id: text,
    kind: { enum: ['yes-no', 'quantity', 'choice'] },
    question: text,
    help: text,
    unit: text,
    min: { type: 'number' },
    max: { type: 'number' },
    options: { type: 'object', additionalProperties: text },
    history: { type: 'boolean' },
    derived: { type: 'boolean' },
    highYield: { type: 'boolean' },
    given: { type: 'boolean' },
  },
  ['help', 'unit', 'min', 'max', 'options'],
);

const conditionSchema: JsonSchema = record({
  predicate: { description: 'The condition as data.' },
  words: { type: 'string', description: 'The condition as nested Markdown points.' },
});

const sourceSchema: JsonSchema = record(
  { id: text, title: text, year: text, url: text, via: text },
  ['via'],
);

const ruleSchema: JsonSchema = record({
  id: text,
  ref: text,
  disposition: { enum: ['emergency', 'urgent', 'routine', 'self-care'] },
  within: { enum: ['now', 'today', '3-days', '2-weeks'] },
  suspect: text,
  when: ref('Condition'),
  advice: texts,
  basis: { enum: ['sourced', 'consensus', 'product'] },
  sources: { type: 'array', items: ref('Source') },
  examples: {
    type: 'array',
    items: record(
      {
        name: text,
        facts: { type: 'object' },
        gives: { enum: ['yes', 'no', 'open'] },
        asks: texts,
      },
      ['asks'],
    ),
  },
});
