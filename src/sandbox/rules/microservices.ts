import type { Microservices } from './microservice.js';
import { DATA_MICROSERVICES } from './microservices-data.js';
import { GENQUERY2_MICROSERVICES } from './microservices-genquery2.js';
import { METADATA_MICROSERVICES } from './microservices-metadata.js';
import { QUERY_MICROSERVICES } from './microservices-query.js';
import { TEXT_MICROSERVICES } from './microservices-text.js';

/** Every microservice that the sandbox has; what is not here fails as an unknown one does. */
export const MICROSERVICES: Microservices = {
  ...TEXT_MICROSERVICES,
  ...DATA_MICROSERVICES,
  ...METADATA_MICROSERVICES,
  ...QUERY_MICROSERVICES,
  ...GENQUERY2_MICROSERVICES,
};
