/** The version of the knowledge; every answer carries it. Any change of a rule changes it. */
export const KNOWLEDGE_VERSION = '0.2.0';
