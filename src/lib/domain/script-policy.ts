const allowed = new Set<string>();

// The security policy wants scripts that start from an address to be trusted: these are, and no others.
if (typeof window !== 'undefined') {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (!allowed.has(address)) throw new TypeError(`${address} is no script of this site`);
      return address;
    },
  });
}

/** Lets the browser start a worker from an address of this site. */
export function allowScript(address: string): string {
  allowed.add(address);
  return address;
}
