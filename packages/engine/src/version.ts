/** Version of the engine as stamped into each result; a test keeps it equal to package.json. */
export const ENGINE_VERSION = '0.0.0';
