/** Jest runs TypeScript as ES modules through swc; `unit` needs nothing, `graph` gets a real Neo4j, `e2e` a real browser as well. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.graph\\.test\\.ts$', '<rootDir>/tests/e2e/', '\\.long\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/**/*.graph.test.ts'],
      globalSetup: '<rootDir>/tests/support/neo4j-setup.ts',
      globalTeardown: '<rootDir>/tests/support/neo4j-teardown.ts',
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.long\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'long',
      testMatch: ['<rootDir>/tests/**/*.long.test.ts'],
      globalSetup: '<rootDir>/tests/support/neo4j-setup.ts',
      globalTeardown: '<rootDir>/tests/support/neo4j-teardown.ts',
    },
  ],
};
