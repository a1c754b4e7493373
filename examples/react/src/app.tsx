import { catalog4725, type Assessment } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { useEffect, useState } from 'react';
import { texts, type Lang } from './texts.js';

const blank: Assessment = { schemaVersion: 1, catalog: catalog4725.id };

/** The page: a form that can be closed and opened again, and beside it what it comes to. */
export function App() {
  const [lang, setLang] = useState<Lang>('vi');
  const [isOpen, setOpen] = useState(true);
  const [assessment, setAssessment] = useState(blank);
  const own = texts[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  const result = scoreAssessment(catalog4725, assessment);

  // The elements speak the language of the page.
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = own.title;
  }, [lang, own]);

  return (
    <>
      <header>
        <h1>{own.title}</h1>
        <button lang={other} onClick={() => setLang(other)}>
          {own.other}
        </button>
      </header>
      <main>
        <section className="score">
          <dds-badge
            result={result}
            school={assessment.institution?.name ?? ''}
            schoolYear={assessment.schoolYear ?? ''}
          />
          <p>{own.kept}</p>
          <button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? own.hide : own.show}
          </button>
        </section>
        {isOpen && (
          <dds-assessment
            value={assessment}
            ondds-change={({ detail }) => setAssessment(detail.assessment)}
          />
        )}
        <dds-result className="panel" result={result} assessment={assessment} />
      </main>
    </>
  );
}
