/** The JSON Schemas of the contract, from the same zod schemas that check it. */
import { z } from 'zod';
import { answerSchema, triageSchema } from './answer-contract.ts';
import { caseSchema } from './case-contract.ts';

/** A JSON Schema of draft 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a caller sends. */
export const caseJsonSchema = (): JsonSchema => toJsonSchema(caseSchema, 'input');

/** What comes back. */
export const answerJsonSchema = (): JsonSchema => toJsonSchema(answerSchema, 'output');

/** What comes back when only the triage is asked for. */
export const triageJsonSchema = (): JsonSchema => toJsonSchema(triageSchema, 'output');

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return rest;
}
