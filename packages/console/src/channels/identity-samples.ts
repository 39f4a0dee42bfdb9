/** How to sign a visitor's identity in one language, with its standard library alone. */
export interface IdentitySample {
  readonly language: string;
  readonly code: string;
}

const node = `import { createHmac } from 'node:crypto';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function identityToken(user) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: user.id, email: user.email, name: user.name, iat: now, exp: now + 3600 };
  const text = part({ alg: 'HS256', typ: 'JWT' }) + '.' + part(claims);
  return text + '.' + createHmac('sha256', process.env.BATON_IDENTITY_SECRET).update(text).digest('base64url');
}`;

const python = `import base64, hashlib, hmac, json, os, time

def part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")

def identity_token(user):
    now = int(time.time())
    claims = {"sub": user.id, "email": user.email, "name": user.name, "iat": now, "exp": now + 3600}
    text = part(b'{"alg":"HS256","typ":"JWT"}') + b"." + part(json.dumps(claims).encode())
    secret = os.environ["BATON_IDENTITY_SECRET"].encode()
    return (text + b"." + part(hmac.new(secret, text, hashlib.sha256).digest())).decode()`;

const php = `function part(string $data): string {
    return rtrim(strtr(base64_encode($data), '+/', '-_'), '=');
}

function identity_token($user): string {
    $claims = ['sub' => $user->id, 'email' => $user->email, 'name' => $user->name, 'iat' => time(), 'exp' => time() + 3600];
    $text = part('{"alg":"HS256","typ":"JWT"}') . '.' . part(json_encode($claims));
    return $text . '.' . part(hash_hmac('sha256', $text, getenv('BATON_IDENTITY_SECRET'), true));
}`;

const ruby = `require "base64"
require "json"
require "openssl"

def part(data) = Base64.urlsafe_encode64(data, padding: false)

def identity_token(user)
  now = Time.now.to_i
  claims = { sub: user.id, email: user.email, name: user.name, iat: now, exp: now + 3600 }
  text = part('{"alg":"HS256","typ":"JWT"}') + "." + part(claims.to_json)
  text + "." + part(OpenSSL::HMAC.digest("SHA256", ENV.fetch("BATON_IDENTITY_SECRET"), text))
end`;

const go = `func identityToken(user User) (string, error) {
	now := time.Now().Unix()
	claims, err := json.Marshal(map[string]any{
		"sub": user.ID, "email": user.Email, "name": user.Name, "iat": now, "exp": now + 3600,
	})
	if err != nil {
		return "", err
	}
	part := base64.RawURLEncoding.EncodeToString
	text := part([]byte(\`{"alg":"HS256","typ":"JWT"}\`)) + "." + part(claims)
	mac := hmac.New(sha256.New, []byte(os.Getenv("BATON_IDENTITY_SECRET")))
	mac.Write([]byte(text))
	return text + "." + part(mac.Sum(nil)), nil
}`;

/** One sample for each language; the ids are texts, the times seconds since 1970. */
export const IDENTITY_SAMPLES: readonly IdentitySample[] = [
  { language: 'Node', code: node },
  { language: 'Python', code: python },
  { language: 'PHP', code: php },
  { language: 'Ruby', code: ruby },
  { language: 'Go', code: go },
];
