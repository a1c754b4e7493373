// What a school's portal needs: dds.js holds this much. The review is the authority's.
import './dds-assessment.js';
import './dds-badge.js';
import './dds-compare.js';
import './dds-evidence.js';
import './dds-plan.js';
import './dds-result.js';
import './loader.js';
