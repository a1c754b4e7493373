import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Words from './words.js';

let words: typeof Words;

describe('words', () => {
  beforeEach(async () => {
    vi.resetModules();
    words = await import('./words.js');
  });

  it('are Vietnamese until the English ones have come', async () => {
    const greeting = words.words({ hello: 'Xin chào' }, () =>
      Promise.resolve({ en: { hello: 'Hello' } }),
    );
    expect(greeting('en').hello).toBe('Xin chào');
    expect(words.speaksEnglish()).toBe(false);
    await words.loadEnglish();
    expect([greeting('vi').hello, greeting('en').hello]).toEqual(['Xin chào', 'Hello']);
    expect(words.speaksEnglish()).toBe(true);
  });

  it('come once for all who wait, and are not asked for again', async () => {
    const load = vi.fn(() => Promise.resolve({ en: 'Hello' }));
    words.words('Xin chào', load);
    await Promise.all([words.loadEnglish(), words.loadEnglish()]);
    expect(words.loadEnglish()).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('of a part that is imported later come later', async () => {
    words.words('Xin chào', () => Promise.resolve({ en: 'Hello' }));
    await words.loadEnglish();
    const late = words.words('Tạm biệt', () => Promise.resolve({ en: 'Goodbye' }));
    // What is already drawn in English stays so.
    expect(words.speaksEnglish()).toBe(true);
    await words.loadEnglish();
    expect(late('en')).toBe('Goodbye');
  });

  it('of a part that is awaited with its words come with it, where English is spoken', async () => {
    const load = vi.fn(() => Promise.resolve({ en: 'Goodbye' }));
    const part = (): Promise<Words.Words<string>> => Promise.resolve(words.words('Tạm biệt', load));
    await words.withWords(part());
    expect(load).not.toHaveBeenCalled();
    await words.loadEnglish();
    expect((await words.withWords(part()))('en')).toBe('Goodbye');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('stay Vietnamese, without an error, where the English ones cannot be had', async () => {
    const load = vi.fn(() => Promise.reject(new Error('no network')));
    const greeting = words.words('Xin chào', load);
    await words.loadEnglish();
    expect(greeting('en')).toBe('Xin chào');
    expect(words.loadEnglish()).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
