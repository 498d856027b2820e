/** Security headers of every answer. */
import helmet from 'helmet';

/**
 * Helmet with the strict policy that the web build is made for. No HSTS and no `upgrade-insecure-requests`: the server
 * speaks plain http on the machine it runs on, and either would break other host names than localhost.
 */
export const securityHeaders = () =>
  helmet({
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
        'object-src': ["'none'"],
      },
    },
  });
