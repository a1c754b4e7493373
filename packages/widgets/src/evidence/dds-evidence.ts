import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Evidence,
  type Guidance,
} from '@dds/criteria';
import { isWebAddress } from '@dds/engine/score';
import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import type { AssessmentDetail } from '../assessment/events.js';
import { DdsElement } from '../internal/dds-element.js';
import { readingFrame } from '../internal/reading-frame.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { formatTypedDate } from '../typing/typed-date.js';
import {
  listEvidence,
  type EvidenceGroup,
  type EvidenceSection,
  type WantedEvidence,
} from './list-evidence.js';
import { evidenceStyles } from './styles.js';
import { evidenceTexts } from './texts.js';

/**
 * The public list of evidence by criterion, as a school publishes it on its portal.
 *
 * With a guidance it also tells, for the rows that the school claims, what has to be public and
 * whether it is.
 *
 * @element dds-evidence
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @attr {boolean} editable - Shows the register to work on instead; it needs `<dds-assessment>`.
 * @fires dds-change - A person has changed the register.
 * @csspart group - The evidence of a group of criteria.
 */
export class DdsEvidence extends DdsElement {
  static override styles: CSSResultGroup = [tokens, base, evidenceStyles];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    assessment: { attribute: false },
    catalog: { attribute: false },
    guidance: { attribute: false },
    editable: { type: Boolean },
  };

  /** What the institution answered, with its evidence. */
  declare assessment: Assessment | undefined;
  /** The index that the codes belong to; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** Says what has to be public. */
  declare guidance: Guidance | undefined;
  declare editable: boolean;

  constructor() {
    super();
    this.catalog = catalog4725;
    this.editable = false;
  }

  /** The register is complete when the form that shows it is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.renderRoot.querySelector('dds-assessment')?.updateComplete;
    return isDone;
  }

  override render(): TemplateResult {
    return this.editable ? this.renderRegister() : this.renderList();
  }

  private renderRegister(): TemplateResult {
    return html`<dds-assessment
      layout="evidence"
      heading-level=${this.headingLevel}
      .catalog=${this.catalog}
      .guidance=${this.guidance}
      .value=${this.assessment}
      @dds-change=${(event: CustomEvent<AssessmentDetail>) => {
        this.assessment = event.detail.assessment;
      }}
    ></dds-assessment>`;
  }

  private renderList(): TemplateResult {
    const texts = evidenceTexts[this.locale];
    const year = this.assessment?.schoolYear;
    return readingFrame(
      this.locale,
      texts,
      this.list(),
      (groups) =>
        html`<div>
            <div class="title" role="heading" aria-level=${this.headingLevel}>${texts.heading}</div>
            ${year ? html`<p class="muted">${texts.schoolYear(year)}</p>` : nothing}
          </div>
          ${groups.map((group) => this.renderGroup(group))}`,
    );
  }

  /** `null` where there is nothing to list, `undefined` where it cannot be read. */
  private list(): readonly EvidenceGroup[] | null | undefined {
    if (!this.assessment) return null;
    try {
      return listEvidence(this.catalog, this.assessment, this.guidance);
    } catch {
      return undefined;
    }
  }

  private renderGroup({ code, title, sections }: EvidenceGroup): TemplateResult {
    const texts = evidenceTexts[this.locale];
    return html`<section part="group">
      <div class="group" role="heading" aria-level=${this.headingLevel + 1}>
        ${texts.group(code, title[this.locale])}
      </div>
      ${sections.map((section) => this.renderSection(section))}
    </section>`;
  }

  private renderSection({ code, title, documents, wanted }: EvidenceSection): TemplateResult {
    const texts = evidenceTexts[this.locale];
    return html`<div class="criterion">
      <div role="heading" aria-level=${this.headingLevel + 2}>${code} ${title[this.locale]}</div>
      ${
        documents.length === 0
          ? html`<p class="muted">${texts.none}</p>`
          : html`<ul class="documents">
              ${documents.map((document) => this.renderDocument(document))}
            </ul>`
      }
      ${
        wanted.length === 0
          ? nothing
          : html`<div class="wanted">
              <p class="muted">${texts.wanted}:</p>
              <ul>
                ${wanted.map((each) => this.renderWanted(each))}
              </ul>
            </div>`
      }
    </div>`;
  }

  private renderDocument(document: Evidence): TemplateResult {
    const { id, title, number, date, issuer, url, public: isPublic } = document;
    const texts = evidenceTexts[this.locale];
    const name = title || texts.untitled;
    const link = isPublic !== false && isWebAddress(url) ? url : undefined;
    const facts = [
      [texts.code, id],
      [texts.number, number],
      [texts.date, formatTypedDate(date, this.locale)],
      [texts.issuer, issuer],
    ].filter(([, value]) => value);
    return html`<li>
      ${
        link
          ? html`<a href=${link} rel="noopener noreferrer">${name}</a>`
          : html`${name}
              <span class="muted"
                >(${isPublic === false ? texts.private : url ? texts.unsafe : texts.unlinked})</span
              >`
      }
      <dl>
        ${facts.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}:</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </li>`;
  }

  private renderWanted({ title, mandatory, published }: WantedEvidence): TemplateResult {
    const texts = evidenceTexts[this.locale];
    return html`<li>
      <svg
        class=${published ? 'published' : 'missing'}
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        aria-hidden="true"
      >
        ${
          published
            ? svg`<path d="M2 9l4 4 8-10"></path>`
            : svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2"></circle>`
        }
      </svg>
      <span>
        ${title[this.locale]}${mandatory ? nothing : ` (${texts.recommended})`}:
        <b class=${published ? 'published' : 'missing'}>
          ${published ? texts.published : texts.missing}
        </b>
      </span>
    </li>`;
  }
}
