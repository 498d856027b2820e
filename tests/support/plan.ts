/** Reads the plans that Neo4j gives for a query: a bare driver to explain with, and the operators of a plan. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';

/** A driver of its own to the tests' Neo4j; the caller closes it. */
export function openTestDriver(): Driver {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
}

/** Operators of a plan and all that is under it, without the `@neo4j` of the database. */
export const operators = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap((child) => operators(child)),
];
