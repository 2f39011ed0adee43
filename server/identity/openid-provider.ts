import { setTimeout } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import * as openid from 'openid-client';
import type { OpenIdSettings, SecondFactorSettings } from '../config/settings';
import { clock } from '../kernel/clock';
import type { PendingSignIn, ProviderName } from './pending-sign-in';
import { provesSecondFactor } from './second-factor';
import { SignInFailure } from './sign-in-failure';

/** Who came back from the provider: an address that it vouches for, its own name for the person, its token for the sign-out. */
export interface Identity {
  email: string;
  /** Issuer and subject: the same for the same person, whatever her address becomes. */
  identity: string;
  idToken: string;
}

/** Addresses of ours, each provider its own callback: an answer is never taken for the other one's. */
export const PROVIDER_PATHS: Readonly<Record<ProviderName, string>> = {
  PROCONNECT: '/sign-in',
  OTHER: '/sign-in/other',
};

const TIMEOUT_SECONDS = 10;
/** What two honest clocks may differ by. */
export const CLOCK_TOLERANCE_SECONDS = 60;
const DISCOVERED_FOR_MS = 3_600_000;
/** While the provider is away, it is asked again no more often than this. */
const RETRY_MS = 5_000;
const PAGE_WAITS_MS = 500;
/** `Y000400` refuses any parameter that ProConnect does not list. */
const SCOPE = 'openid email';
const ADDRESS = /^[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+\.[a-z0-9-]+$/;

/** Authorization-code flow in the ProConnect profile. Discovered when first needed: a provider that is away stops no start. */
export class OpenIdProvider {
  private found: { config: openid.Configuration; until: number } | null = null;
  private failed: { failure: SignInFailure; until: number } | null = null;

  constructor(
    readonly name: ProviderName,
    private readonly settings: OpenIdSettings & SecondFactorSettings,
    private readonly publicUrl: string,
  ) {}

  /** Where to send the browser, and what it must bring back. The password is always asked: a screen left open signs nobody in. */
  async begin(to: string): Promise<{ location: URL; pending: PendingSignIn }> {
    const config = await this.configuration();
    const pending: PendingSignIn = {
      provider: this.name,
      to,
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      since: clock.now().getTime(),
    };
    const parameters: Record<string, string> = {
      scope: SCOPE,
      redirect_uri: this.redirectUri,
      state: pending.state,
      nonce: pending.nonce,
      prompt: 'login',
    };
    if (this.settings.acceptedAcr?.length) parameters.acr_values = this.settings.acceptedAcr.join(' ');
    if (this.settings.pkce) {
      pending.verifier = openid.randomPKCECodeVerifier();
      parameters.code_challenge = await openid.calculatePKCECodeChallenge(pending.verifier);
      parameters.code_challenge_method = 'S256';
    }
    return { location: openid.buildAuthorizationUrl(config, parameters), pending };
  }

  /** State, code, id token (issuer, audience, nonce, dates, signature), then the userinfo, signed too and about the same person. */
  async finish(query: string, pending: PendingSignIn): Promise<Identity> {
    const config = await this.configuration();
    try {
      const answer = await openid.authorizationCodeGrant(config, new URL(`${this.redirectUri}${query}`), {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const claims = answer.claims()!;
      refuseOldSignIn(claims.auth_time, pending);
      const { acceptedAcr } = this.settings;
      if (acceptedAcr && !provesSecondFactor(claims, acceptedAcr)) throw new SignInFailure('ONE_FACTOR', 'amr');
      const info = await openid.fetchUserInfo(config, answer.access_token, claims.sub);
      return {
        email: emailOf(info, acceptedAcr !== undefined),
        identity: `${claims.iss} ${claims.sub}`,
        idToken: answer.id_token!,
      };
    } catch (error) {
      throw SignInFailure.of(error);
    }
  }

  /** Whether this token, which was verified when it came, is one of its own. */
  made(idToken: string): boolean {
    return new URL(decodeJwt(idToken).iss ?? 'about:blank').href === new URL(this.settings.issuer).href;
  }

  /** The provider's own sign-out, when it has one and can be reached. */
  async logoutUrl(idToken: string): Promise<URL | null> {
    const config = await this.configuration().catch(() => null);
    if (!config?.serverMetadata().end_session_endpoint) return null;
    const location = openid.buildEndSessionUrl(config, {
      id_token_hint: idToken,
      state: openid.randomState(),
      post_logout_redirect_uri: `${this.publicUrl}/signed-out`,
    });
    // The library adds it; ProConnect lists the three others and no more.
    location.searchParams.delete('client_id');
    return location;
  }

  /** Where a sign-out form may lead. Every page says it, and no page waits for a provider that does not answer. */
  async logoutOrigins(): Promise<string[]> {
    const asked = this.found?.config ?? this.configuration().catch(() => null);
    const config = await Promise.race([asked, setTimeout(PAGE_WAITS_MS, null, { ref: false })]);
    const endpoint = config?.serverMetadata().end_session_endpoint;
    return endpoint ? [new URL(endpoint).origin] : [];
  }

  private get redirectUri(): string {
    return `${this.publicUrl}${PROVIDER_PATHS[this.name]}/callback`;
  }

  /** Read again every hour; while that fails, the one known serves on. */
  private async configuration(): Promise<openid.Configuration> {
    const now = clock.now().getTime();
    if (this.found && now < this.found.until) return this.found.config;
    if (this.failed && now < this.failed.until) return this.knownOr(this.failed.failure);
    try {
      this.found = { config: await this.discover(), until: now + DISCOVERED_FOR_MS };
      return this.found.config;
    } catch (error) {
      this.failed = { failure: new SignInFailure('UNAVAILABLE', SignInFailure.of(error).code), until: now + RETRY_MS };
      return this.knownOr(this.failed.failure);
    }
  }

  private knownOr(failure: SignInFailure): openid.Configuration {
    if (this.found) return this.found.config;
    throw failure;
  }

  private discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret, signingAlgorithm } = this.settings;
    const metadata = {
      client_secret: clientSecret,
      id_token_signed_response_alg: signingAlgorithm,
      userinfo_signed_response_alg: signingAlgorithm,
      [openid.clockTolerance]: CLOCK_TOLERANCE_SECONDS,
    };
    const local = new URL(issuer).protocol === 'http:';
    // Signatures are checked even though the answers come over TLS: whoever holds the wire still cannot write an identity.
    const execute = [openid.enableNonRepudiationChecks, ...(local ? [openid.allowInsecureRequests] : [])];
    return openid.discovery(new URL(issuer), clientId, metadata, openid.ClientSecretPost(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      execute,
    });
  }
}

/** A provider that says when the password was typed is held to it. */
function refuseOldSignIn(authTime: unknown, pending: PendingSignIn): void {
  if (typeof authTime !== 'number') return;
  if (authTime * 1_000 < pending.since - CLOCK_TOLERANCE_SECONDS * 1_000)
    throw new SignInFailure('REFUSED', 'auth_time');
}

/**
 * The join key. `sub` differs for each service and provider; an address outside ASCII could be folded into somebody else's.
 * ProConnect never says `email_verified`; a provider of the operator's own must.
 */
function emailOf({ email, email_verified: verified }: openid.UserInfoResponse, saidVerified: boolean): string {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : '';
  if (
    verified === false ||
    (saidVerified && verified !== true) ||
    address.length > 254 ||
    !/^[\x21-\x7e]+$/.test(String(email).trim()) ||
    !ADDRESS.test(address)
  ) {
    throw new SignInFailure('REFUSED', 'email');
  }
  return address;
}
