// What every page of a portal needs to show its badge, and no more: dds-badge.js holds this much.
import './dds-badge.js';
import './loader.js';
