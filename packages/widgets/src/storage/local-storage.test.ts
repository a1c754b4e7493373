import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLocalStorage } from './local-storage.js';
import { createMemoryStorage } from './memory-storage.js';
import { StorageError, storageErrorText } from './storage-error.js';

/** What a browser's storage does, as far as an adapter sees it. */
function stubStorage(methods: Partial<Storage> = {}): void {
  const texts = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
    ...methods,
  });
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof StorageError) return error.code;
    throw error;
  }
  return 'none';
}

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('refused', name);
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['createLocalStorage', createLocalStorage],
  ['createMemoryStorage', createMemoryStorage],
])('%s', (_, create) => {
  it('gives back what was saved last', async () => {
    stubStorage();
    const storage = create();
    await storage.save('a', '1');
    await storage.save('a', '2');
    expect(await storage.load('a')).toBe('2');
  });

  it.each(['b', '__proto__', 'constructor'])(
    'knows nothing under %s before a save',
    async (key) => {
      stubStorage();
      expect(await create().load(key)).toBeNull();
    },
  );
});

describe('createLocalStorage', () => {
  it('forgets what is removed', () => {
    stubStorage();
    const storage = createLocalStorage();
    storage.save('a', '1');
    storage.remove('a');
    expect(storage.load('a')).toBeNull();
  });

  it('touches nothing until it is used', () => {
    const get = vi.fn();
    vi.stubGlobal('localStorage', new Proxy({}, { get }));
    createLocalStorage();
    expect(get).not.toHaveBeenCalled();
  });

  it.each(['load', 'save', 'remove'] as const)('says that %s is blocked inside a frame', (name) => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: refuse('SecurityError'),
    });
    expect(codeOf(() => createLocalStorage()[name]('a', '1'))).toBe('blocked');
  });

  it.each([undefined, null])('says blocked where the storage is %s', (storage) => {
    vi.stubGlobal('localStorage', storage);
    expect(codeOf(() => createLocalStorage().load('a'))).toBe('blocked');
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('says full on %s', (name) => {
    stubStorage({ setItem: refuse(name) });
    expect(codeOf(() => createLocalStorage().save('a', '1'))).toBe('full');
  });

  it('says failed on anything else, and keeps the cause', () => {
    const cause = new Error('disk');
    stubStorage({
      setItem: () => {
        throw cause;
      },
    });
    expect(() => createLocalStorage().save('a', '1')).toThrow(
      expect.objectContaining({ code: 'failed', cause }),
    );
  });
});

describe('storageErrorText', () => {
  it.each(['blocked', 'full', 'failed'] as const)('says what to do when storage is %s', (code) => {
    const texts = [
      storageErrorText(new StorageError(code), 'vi'),
      storageErrorText(new StorageError(code), 'en'),
    ];
    expect(texts).toEqual([
      expect.stringContaining('tải tệp phiếu về máy'),
      expect.stringContaining('ownload the file'),
    ]);
  });

  it('takes an error that it does not know for a failed save', () => {
    expect(storageErrorText('?', 'vi')).toBe(storageErrorText(new StorageError('failed'), 'vi'));
  });
});
