const privateNames = /^(?:localhost|.*\.localhost|.*\.local|.*\.internal|[^.:]+)$/;

const privateNumbers =
  /^(?:(?:0|10|127)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|\[(?:::1?|f[cd].*|fe[89ab].*)\])$/;

/** Tells whether an address leads into a private network, or to the computer of whoever opens it. */
export function isPrivateAddress(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && (privateNames.test(host) || privateNumbers.test(host));
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}
