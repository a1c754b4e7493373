/*
 * What is looked for in a page, and what is done to it before. Each function runs in the browser, so it
 * stands by itself.
 */

/** Texts that cannot be read whole: cut off by a box or the window, or printed over another. */
export function findLosses(): string[] {
  interface Text {
    readonly words: string;
    readonly place: DOMRect;
    readonly node: Node;
  }
  const losses: string[] = [];
  const texts: Text[] = [];

  const above = (node: Node): Element | null =>
    node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);

  // A modal dialog covers what is behind it.
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const dialog = roots.map((root) => root.querySelector('dialog[open]')).find(Boolean);
  for (const root of dialog ? [dialog] : roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) read(node);
  }

  function read(node: Node): void {
    const parent = node.parentElement;
    const words = node.textContent!.replace(/\s+/g, ' ').trim();
    const isRead = parent?.checkVisibility({ visibilityProperty: true });
    if (!words || !isRead || parent?.closest('style, script, option, svg, .hidden-text')) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const place of range.getClientRects()) {
      if (place.width > 0 && !isScrolledAway(place, parent!)) {
        texts.push({ words: words.slice(0, 40), place, node });
      }
    }
  }

  /** What scrolls by itself shows everything in the end. */
  function isScrolledAway({ left, right, top, bottom }: DOMRect, within: Element): boolean {
    for (let box: Element | null = within; box; box = above(box)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const isBeside = right > edge.right || left < edge.left;
      const isBelow = bottom > edge.bottom || top < edge.top;
      if (/auto|scroll/.test(overflowX) && isBeside) return true;
      if (/auto|scroll/.test(overflowY) && isBelow) return true;
    }
    return false;
  }

  for (const { words, place, node } of texts) {
    for (let box = above(node); box; box = above(box)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const isWide = place.left < edge.left - 1 || place.right > edge.right + 1;
      const isHigh = place.top < edge.top - 1 || place.bottom > edge.bottom + 1;
      const isCut = /hidden|clip/.test(overflowX + overflowY) && (isWide || isHigh);
      if (isCut) losses.push(`cut off: ${words}`);
      if (box.matches('button, .level, th, td') && isWide) losses.push(`sticks out: ${words}`);
      if (box === document.documentElement && (place.left < 0 || place.right > innerWidth)) {
        losses.push(`outside the window: ${words}`);
      }
    }
  }

  // The boxes of lines reach over each other a little; their letters do not.
  const letters = texts.map(({ place: { x, y, width, height }, ...text }) => ({
    ...text,
    place: new DOMRect(x, y + height * 0.25, width, height * 0.5),
  }));
  letters.forEach((one, at) => {
    for (const other of letters.slice(at + 1)) {
      const wide =
        Math.min(one.place.right, other.place.right) - Math.max(one.place.left, other.place.left);
      const high =
        Math.min(one.place.bottom, other.place.bottom) - Math.max(one.place.top, other.place.top);
      if (wide > 2 && high > 1 && one.node !== other.node) {
        losses.push(`over each other: ${one.words} / ${other.words}`);
      }
    }
  });

  for (const root of roots) {
    for (const field of root.querySelectorAll<HTMLInputElement>('input[inputmode]')) {
      const isNumber = /^(decimal|numeric)$/.test(field.inputMode);
      if (isNumber && field.scrollWidth > field.clientWidth) losses.push(`cut off: ${field.value}`);
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) losses.push(`the page is ${scrollWidth} px wide`);
  return [...new Set(losses)];
}

/** Words that reach beyond the sides of their picture, such as a badge. */
export function findCutPictures(): string[] {
  const roots: ParentNode[] = [document];
  const cut: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!(element instanceof SVGTextElement) || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      const edge = element.ownerSVGElement!.getBoundingClientRect();
      if (left < edge.left || right > edge.right) cut.push(element.textContent);
    }
  }
  return cut;
}

/**
 * Targets that a finger misses (WCAG 2.5.8): lower or narrower than 24 px. A link is as high as its
 * line: it needs a circle of 24 px around its middle that touches no other target.
 */
export function findSmallTargets(): string[] {
  const roots: ParentNode[] = [document];
  const targets: Element[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isTarget = element.matches('a[href], button, input, select, textarea, summary');
      if (isTarget && element.checkVisibility({ visibilityProperty: true })) targets.push(element);
    }
  }
  const places = targets.map((target) => target.getBoundingClientRect());
  return targets.flatMap((target, at) => {
    const place = places[at]!;
    // Half a pixel is rounding.
    if (place.width >= 23.5 && place.height >= 23.5) return [];
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    const isAlone = places.every((other, index) => {
      const far = Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
      return index === at || target.contains(targets[index]!) || far >= 12;
    });
    const name = target.textContent.trim() || target.id || target.tagName;
    return isAlone && target.matches('a')
      ? []
      : [`${name.slice(0, 40)}: ${place.width} × ${place.height} px`];
  });
}

/** What still moves for a person who has asked that nothing moves. */
export function findMovement(): string[] {
  const roots: ParentNode[] = [document];
  const moving: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part || null);
        const seconds = style.transitionDuration.split(',').map(parseFloat);
        const isMoving =
          seconds.some((each) => each > 0) ||
          style.animationName !== 'none' ||
          style.scrollBehavior === 'smooth';
        if (isMoving) moving.push(`${element.tagName}.${element.className}${part}`);
      }
    }
  }
  return moving;
}

/** Words of pictures as wide as in the widest of the common fonts. */
export const wideFont = 'svg text { letter-spacing: 0.06em !important; }';

/** The spacing of text that a person may set for themselves (WCAG 1.4.12). */
export const textSpacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;

/** Styles a page in every shadow tree. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
}
