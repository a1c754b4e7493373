import './school.js';
import './dds-review.js';
