import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader is told of something on the page. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States such as `focused`, `invalid`, `live`. */
  readonly states: Readonly<Record<string, unknown>>;
  /** The texts in it, in their order. */
  readonly text: string;
}

/** The accessibility tree of a page, as the browser hands it to a screen reader. */
export class Tree {
  private readonly page: Page;
  private session: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything that is told at the moment. */
  async read(): Promise<readonly Told[]> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (id: string): string => {
      const { role, name, childIds = [] } = known.get(id) ?? {};
      if (role?.value === 'StaticText') return String(name?.value ?? '');
      return childIds.map(textOf).filter(Boolean).join(' ');
    };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ nodeId, role, name, description, properties = [] }) => ({
        role: String(role?.value),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        states: Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
        text: textOf(nodeId),
      }));
  }

  /** What has the focus. */
  async focused(): Promise<Told | undefined> {
    // The page itself is focused as well.
    return (await this.read()).findLast(({ states }) => states['focused'] === true);
  }

  async find(role: string, name: string): Promise<Told | undefined> {
    return (await this.read()).find((each) => each.role === role && each.name === name);
  }

  /** What the live regions say. */
  async said(): Promise<string> {
    const live = (await this.read()).filter(({ role }) => role === 'status' || role === 'alert');
    return live.map(({ text }) => text).join('\n');
  }
}
