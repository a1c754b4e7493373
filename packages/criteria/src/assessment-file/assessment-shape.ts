// Written by the build from assessment-schema.ts; a test compares the two.
import type { Shape } from './shape.js';

export const assessmentShape: Shape = {
  "fields": {
    "schemaVersion": {
      "values": [
        1
      ]
    },
    "catalog": "string",
    "schoolYear": "string",
    "institution": {
      "fields": {
        "name": "string",
        "id": "string",
        "stages": {
          "listOf": {
            "values": [
              "primary",
              "lower-secondary",
              "upper-secondary",
              "continuing"
            ]
          }
        },
        "province": "string",
        "portal": "string",
        "authority": "string"
      },
      "needs": []
    },
    "conditions": {
      "mapOf": {
        "fields": {
          "met": "boolean",
          "evidence": {
            "listOf": "string"
          },
          "note": "string"
        },
        "needs": []
      }
    },
    "items": {
      "mapOf": {
        "fields": {
          "points": "number-or-text",
          "notApplicable": "string",
          "measure": {
            "fields": {
              "count": "number-or-text",
              "part": "number-or-text",
              "whole": "number-or-text"
            },
            "needs": []
          },
          "evidence": {
            "listOf": "string"
          },
          "note": "string"
        },
        "needs": []
      }
    },
    "evidence": {
      "listOf": {
        "fields": {
          "id": "string",
          "kind": {
            "values": [
              "plan",
              "regulation",
              "decision",
              "report",
              "contract",
              "system-dossier",
              "list",
              "material",
              "test-paper",
              "portal-page",
              "other"
            ]
          },
          "title": "string",
          "number": "string",
          "date": "string",
          "issuer": "string",
          "url": "string",
          "summary": "string",
          "public": "boolean",
          "expires": "string"
        },
        "needs": [
          "id",
          "kind"
        ]
      }
    }
  },
  "needs": [
    "schemaVersion",
    "catalog"
  ]
};
