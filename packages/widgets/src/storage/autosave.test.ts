import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.js';

/** A page of which the autosave sees the events, and a store whose saves can fail or take time. */
function open({ delay }: { delay?: number } = {}) {
  const saved: string[] = [];
  const states: string[] = [];
  const store = {
    error: undefined as Error | undefined,
    wait: undefined as Promise<void> | undefined,
  };
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
  const autosave = new Autosave({
    save: (text) => {
      if (store.error) throw store.error;
      saved.push(text);
      return store.wait;
    },
    onState: (state) => states.push(state),
    ...(delay === undefined ? {} : { delay }),
  });
  return { autosave, saved, states, store, page };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Autosave', () => {
  it('saves 300 milliseconds after the first change, not before', async () => {
    const { autosave, saved } = open();
    autosave.schedule(() => 'a');
    await vi.advanceTimersByTimeAsync(299);
    const before = [...saved];
    await vi.advanceTimersByTimeAsync(1);
    expect([before, saved]).toEqual([[], ['a']]);
  });

  it('takes another delay', async () => {
    const { autosave, saved } = open({ delay: 50 });
    autosave.schedule(() => 'a');
    await vi.advanceTimersByTimeAsync(50);
    expect(saved).toEqual(['a']);
  });

  it('saves steady typing every 300 milliseconds, with what is newest then', async () => {
    const { autosave, saved } = open();
    for (let key = 0; key < 10; key++) {
      autosave.schedule(() => String(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toEqual(['2', '5', '8']);
  });

  it('asks for the text when it saves, not when it changes', async () => {
    const { autosave } = open();
    const getText = vi.fn(() => 'a');
    autosave.schedule(getText);
    const before = getText.mock.calls.length;
    await autosave.flush();
    expect([before, getText.mock.calls.length]).toEqual([0, 1]);
  });

  it('goes from pending to saved, and says each once', async () => {
    const { autosave, states } = open();
    autosave.schedule(() => 'a');
    autosave.schedule(() => 'b');
    await autosave.flush();
    expect(states).toEqual(['pending', 'saved']);
  });

  it('saves nothing where nothing changed', async () => {
    const { autosave, saved } = open();
    await autosave.flush();
    expect(saved).toEqual([]);
  });

  it('does not save twice what a flush has saved', async () => {
    const { autosave, saved } = open();
    autosave.schedule(() => 'a');
    await autosave.flush();
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['a']);
  });

  it('saves before the page is left, at once', () => {
    const { autosave, saved, page } = open();
    autosave.schedule(() => 'a');
    page.dispatchEvent(new Event('pagehide'));
    expect(saved).toEqual(['a']);
  });

  it('saves before the page is hidden, at once', () => {
    const { autosave, saved, page } = open();
    autosave.schedule(() => 'a');
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(saved).toEqual(['a']);
  });

  it('waits when the page is shown again', () => {
    const { autosave, saved, page } = open();
    autosave.schedule(() => 'a');
    page.dispatchEvent(new Event('visibilitychange'));
    expect(saved).toEqual([]);
  });

  it('works where there is no page', () => {
    const saved: string[] = [];
    const autosave = new Autosave({ save: (text) => void saved.push(text), onState: () => {} });
    autosave.schedule(() => 'a');
    autosave.dispose();
    expect(saved).toEqual(['a']);
  });
});

describe('Autosave, when a save fails', () => {
  it('hands over what was thrown', async () => {
    const error = new Error('full');
    const onState = vi.fn();
    const autosave = new Autosave({ save: () => Promise.reject(error), onState });
    autosave.schedule(() => 'a');
    await autosave.flush();
    expect(onState).toHaveBeenLastCalledWith('failed', error);
  });

  it('stays failed through the next keys, until a save succeeds', async () => {
    const { autosave, states, store } = open();
    store.error = new Error('full');
    autosave.schedule(() => 'a');
    await autosave.flush();
    autosave.schedule(() => 'ab');
    await autosave.flush();
    store.error = undefined;
    autosave.schedule(() => 'abc');
    await autosave.flush();
    expect(states).toEqual(['pending', 'failed', 'saved']);
  });

  it('tries again with the next change, after the usual delay', async () => {
    const { autosave, saved, store } = open();
    store.error = new Error('full');
    autosave.schedule(() => 'a');
    await autosave.flush();
    store.error = undefined;
    autosave.schedule(() => 'ab');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual(['ab']);
  });

  it('tries again by itself every five seconds', async () => {
    const { autosave, saved, store } = open();
    store.error = new Error('full');
    autosave.schedule(() => 'a');
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(5000);
    store.error = undefined;
    await vi.advanceTimersByTimeAsync(4999);
    const before = [...saved];
    await vi.advanceTimersByTimeAsync(1);
    expect([before, saved]).toEqual([[], ['a']]);
  });

  it('takes a text that cannot be had for a failed save', async () => {
    const { autosave, states } = open();
    autosave.schedule(() => {
      throw new Error('no text');
    });
    await autosave.flush();
    expect(states).toEqual(['pending', 'failed']);
  });

  it('goes on saving after a listener that throws', async () => {
    const saved: string[] = [];
    const onState = vi.fn();
    const autosave = new Autosave({ save: (text) => void saved.push(text), onState });
    autosave.schedule(() => 'a');
    onState.mockImplementationOnce(() => {
      throw new Error('listener');
    });
    await autosave.flush().catch(() => {});
    autosave.schedule(() => 'b');
    await autosave.flush();
    expect(saved).toEqual(['a', 'b']);
  });

  it('never lets an older text win over a newer one', async () => {
    const { autosave, saved, store } = open();
    let refuse: (error: Error) => void = () => {};
    store.wait = new Promise((_, reject) => (refuse = reject));
    autosave.schedule(() => 'old');
    const flushed = autosave.flush();
    autosave.schedule(() => 'new');
    store.wait = undefined;
    refuse(new Error('gone'));
    await flushed;
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['old', 'new']);
  });
});

describe('Autosave, when a save takes time', () => {
  function openSlow() {
    const opened = open();
    let finish = (): void => {};
    opened.store.wait = new Promise<void>((resolve) => (finish = resolve));
    return {
      ...opened,
      finish: () => {
        opened.store.wait = undefined;
        finish();
      },
    };
  }

  it('never saves twice at a time', async () => {
    const { autosave, saved, finish } = openSlow();
    autosave.schedule(() => 'a');
    void autosave.flush();
    autosave.schedule(() => 'b');
    const flushed = autosave.flush();
    const during = [...saved];
    finish();
    await flushed;
    expect([during, saved]).toEqual([['a'], ['a', 'b']]);
  });

  it('saves a change made meanwhile after its own delay', async () => {
    const { autosave, saved, finish } = openSlow();
    autosave.schedule(() => 'a');
    void autosave.flush();
    autosave.schedule(() => 'b');
    finish();
    await vi.advanceTimersByTimeAsync(299);
    const before = [...saved];
    await vi.advanceTimersByTimeAsync(1);
    expect([before, saved]).toEqual([['a'], ['a', 'b']]);
  });

  it('is not saved while a newer change waits', async () => {
    const { autosave, states, finish } = openSlow();
    autosave.schedule(() => 'a');
    const flushed = autosave.flush();
    autosave.schedule(() => 'b');
    finish();
    await flushed;
    expect(states).toEqual(['pending']);
  });
});

describe('Autosave, once disposed', () => {
  it('has saved what was open', () => {
    const { autosave, saved } = open();
    autosave.schedule(() => 'a');
    autosave.dispose();
    expect(saved).toEqual(['a']);
  });

  it('no longer listens to the page', () => {
    const { autosave, page } = open();
    const flush = vi.spyOn(autosave, 'flush');
    autosave.dispose();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(flush).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind, even after a failed save', async () => {
    const { autosave, store } = open();
    store.error = new Error('full');
    autosave.schedule(() => 'a');
    autosave.dispose();
    await autosave.flush();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('saves a late change at once', () => {
    const { autosave, saved } = open();
    autosave.dispose();
    autosave.schedule(() => 'late');
    expect(saved).toEqual(['late']);
  });
});
