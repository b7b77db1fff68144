/** Three projects: what runs in Node, components in jsdom, and the product in a real browser. */
const transform = { "^.+\\.tsx?$": ["@swc/jest"] };
const project = (displayName, options) => ({ displayName, transform, ...options });

// What is sampled is drawn by it, in this process and its workers.
process.env.TEST_SEED ??= String(Math.floor(Math.random() * 1_000_000));

module.exports = {
  // A slow or busy machine is no failure.
  testTimeout: 300_000,
  // Jest leaves one core out; on the two of a CI machine that would be half of them.
  maxWorkers: "100%",
  globalSetup: "<rootDir>/tests/support/run/announce.ts",
  projects: [
    project("node", {
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/(taskpane|e2e|bench|support)/"],
    }),
    project("taskpane", {
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/run/patience.ts"],
    }),
    project("browser", {
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      // Only in a full run: another browser, and what asks a real Excel.
      testPathIgnorePatterns: ["<rootDir>/tests/e2e/(firefox|selfCheck)"],
      globalSetup: "<rootDir>/tests/support/e2e/start.ts",
      globalTeardown: "<rootDir>/tests/support/e2e/stop.ts",
    }),
  ],
};
