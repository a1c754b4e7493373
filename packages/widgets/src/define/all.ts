import './dds-assessment.js';
import './dds-badge.js';
import './dds-compare.js';
import './dds-evidence.js';
import './dds-result.js';
import './dds-review.js';
import './loader.js';
