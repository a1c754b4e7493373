import type { Locale } from '@dds/criteria';
import { DdsElement } from './dds-element.js';
import { loadEnglish, speaksEnglish } from './words.js';

/** An element that people work in. It has many words: those in English come when they are wanted. */
export abstract class DdsWorkElement extends DdsElement {
  override get locale(): Locale {
    return speaksEnglish() ? super.locale : 'vi';
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (super.locale === 'en') {
      for (let coming = loadEnglish(); coming; coming = loadEnglish()) await coming;
    }
    await super.scheduleUpdate();
  }
}
