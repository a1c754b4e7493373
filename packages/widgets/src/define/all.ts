import './dds-assessment.js';
import './dds-badge.js';
import './dds-evidence.js';
import './dds-result.js';
import './loader.js';
