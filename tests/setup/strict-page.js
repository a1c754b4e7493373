// Runs in the page of the browser tests, before anything else: a breach of the policy and a call of
// the console each fail the test in which they happen.
addEventListener('securitypolicyviolation', (event) => {
  throw new Error(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
});

for (const method of ['debug', 'info', 'log', 'warn', 'error']) {
  console[method] = (...values) => {
    const error = new Error(`console.${method}(${values.map(String).join(', ')}) in a test`);
    // Reported as well as thrown, since the code under test may catch what it throws.
    reportError(error);
    throw error;
  };
}

// Lit's notice that it runs in development mode is no fault; its other warnings are.
globalThis.litIssuedWarnings = new Set(['dev-mode']);
