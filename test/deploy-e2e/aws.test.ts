import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findTool, ROOT } from '../e2e/tools.ts'

const run = promisify(execFile)
const FILE = join(ROOT, 'deploy/aws/stack.yaml')
const TEXT = readFileSync(FILE, 'utf8')
const KEY = `ssh-ed25519 ${'A'.repeat(68)} deploy@example.org`

/** `!Ref X` is read as 'X', and `!GetAtt X.Y` as 'X.Y'. */
const template = parse(TEXT, { logLevel: 'error' })

test('cfn-lint has nothing to say', async () => {
  expect(await run(findTool('CFN_LINT', 'cfn-lint'), ['--', FILE])).toEqual({ stdout: '', stderr: '' })
})

/** CloudFormation holds a pattern against the whole value, which the emulator leaves out. */
const allows = (name: string, value: string) =>
  new RegExp(`^(?:${template.Parameters[name].AllowedPattern})$`).test(value)

test.for([
  ['PublicKey', KEY],
  ['PublicKey', `ssh-rsa ${'A'.repeat(372)}`],
  ['SshFrom', '192.0.2.7/32'],
  ['SshFrom', '0.0.0.0/0'],
  ['ClientsFrom', '198.51.100.0/24'],
  ['InstanceType', 't3.small'],
  ['InstanceType', 'c7i.2xlarge'],
])('%s may be %s', ([name = '', value = '']) => {
  expect(allows(name, value)).toBe(true)
})

test.for([
  ['PublicKey', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['PublicKey', `ecdsa-sha2-nistp256 ${'A'.repeat(140)}`],
  ['PublicKey', `${KEY}\n${KEY}`],
  ['SshFrom', '192.0.2.7'],
  ['SshFrom', '0.0.0.0/0,192.0.2.7/32'],
  ['ClientsFrom', '::/0'],
  ['InstanceType', 't3.micro'], // has too little memory
  ['InstanceType', 't4g.small'], // is of another architecture than the image
  ['InstanceType', 't2.small'], // has no console to read at once
])('%s may not be %j', ([name = '', value = '']) => {
  expect(allows(name, value)).toBe(false)
})

test('nobody is let in by SSH unless asked for', () => {
  expect(template.Parameters.SshFrom).not.toHaveProperty('Default')
})

test('no update of the stack replaces the instance because of a newer image of Ubuntu', () => {
  expect(TEXT).not.toMatch(/AWS::SSM::Parameter::Value<|\{\{resolve:/)
  const { LaunchTemplateData } = template.Resources.LaunchTemplate.Properties
  expect(LaunchTemplateData.ImageId).toBe(
    'resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
  )
  // a new version of the launch template would replace it too
  for (const name of Object.keys(template.Parameters)) expect(JSON.stringify(LaunchTemplateData)).not.toContain(name)
})

/** An emulator of AWS, spoken to by the same commands that people use. */
class Emulator {
  readonly #server: ChildProcess = spawn(findTool('MOTO_SERVER', 'moto_server'), ['--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  #env: NodeJS.ProcessEnv = {}

  async start(): Promise<void> {
    const address = await new Promise<string>((resolve, reject) => {
      let log = ''
      this.#server.stderr?.setEncoding('utf8').on('data', (chunk) => {
        log += chunk
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? []
        if (url !== undefined) resolve(url)
      })
      this.#server.on('error', reject).on('exit', () => reject(new Error(log)))
    })
    this.#env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      AWS_ENDPOINT_URL: address,
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
      AWS_DEFAULT_REGION: 'eu-west-3',
      // nothing of whoever runs the test
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_PAGER: '',
    }
  }

  async aws(...args: string[]) {
    const { stdout } = await run(findTool('AWS_CLI', 'aws'), [...args, '--output', 'json'], { env: this.#env })
    return stdout === '' ? undefined : JSON.parse(stdout)
  }

  async shell(command: string): Promise<string> {
    return (await run('bash', ['-euo', 'pipefail', '-c', command], { env: this.#env })).stdout
  }

  stop(): void {
    this.#server.kill()
  }
}

interface Rule {
  IpProtocol: string
  FromPort: number
  ToPort: number
  IpRanges: { CidrIp: string }[]
}

describe('the stack in an emulator of AWS', () => {
  const NAME = 'anonymization-api'
  // The emulator starts no instance from a launch template. Which image it starts is all the same to it.
  const emulated = TEXT.replace(/LaunchTemplate:\n +LaunchTemplateId: .*\n +Version: .*/, 'ImageId: ami-12345678')
  const create = (name: string, ...parameters: [string, string][]) =>
    aws.aws(
      ...['cloudformation', 'create-stack', '--stack-name', name, '--template-body', emulated, '--parameters'],
      ...parameters.map(([key, value]) => `ParameterKey=${key},ParameterValue=${value}`),
    )
  const describeStack = async () => (await aws.aws('cloudformation', 'describe-stacks', '--stack-name', NAME)).Stacks[0]
  const describeInstance = async () =>
    (await aws.aws('ec2', 'describe-instances', '--filters', `Name=tag:Name,Values=${NAME}`)).Reservations[0]
      .Instances[0]

  let aws: Emulator
  const outputs: Record<string, string> = {}

  beforeAll(async () => {
    expect(emulated).not.toBe(TEXT)
    aws = new Emulator()
    await aws.start()
    await create(NAME, ['PublicKey', KEY], ['SshFrom', '192.0.2.7/32'])
    await aws.aws('cloudformation', 'wait', 'stack-create-complete', '--stack-name', NAME)
    for (const { OutputKey, OutputValue } of (await describeStack()).Outputs) outputs[OutputKey] = OutputValue
  })
  afterAll(() => aws?.stop())

  test('is complete, and tells what a deployment needs to know', async () => {
    expect((await describeStack()).StackStatus).toBe('CREATE_COMPLETE')
    expect(Object.keys(outputs).sort()).toEqual(['Fingerprint', 'HOST', 'InstanceId', 'USERNAME'])
    expect(outputs['USERNAME']).toBe('ubuntu')
    for (const { Description } of Object.values<{ Description: string }>(template.Outputs))
      expect(Description).toBeTruthy()
  })

  test('has one instance, of the default size, at the address that stays', async () => {
    expect(await describeInstance()).toMatchObject({
      InstanceId: outputs['InstanceId'],
      InstanceType: 't3.small',
      PublicIpAddress: outputs['HOST'],
      State: { Name: 'running' },
    })
    const { Addresses } = await aws.aws('ec2', 'describe-addresses')
    expect(Addresses).toMatchObject([{ PublicIp: outputs['HOST'], InstanceId: outputs['InstanceId'], Domain: 'vpc' }])
  })

  test('has one disk, encrypted, that goes with the instance', async () => {
    const { Volumes } = await aws.aws('ec2', 'describe-volumes')
    expect(Volumes).toMatchObject([{ Encrypted: true, VolumeType: 'gp3', Size: 20 }])
    expect((await describeInstance()).BlockDeviceMappings).toMatchObject([
      { DeviceName: '/dev/sda1', Ebs: { VolumeId: Volumes[0].VolumeId, DeleteOnTermination: true } },
    ])
  })

  test('gives out metadata by IMDSv2 only, and not to containers', async () => {
    const { LaunchTemplateVersions } = await aws.aws(
      'ec2',
      'describe-launch-template-versions',
      '--versions',
      '$Latest',
    )
    expect(LaunchTemplateVersions).toHaveLength(1)
    expect(LaunchTemplateVersions[0].LaunchTemplateData.MetadataOptions).toEqual({
      HttpEndpoint: 'enabled',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 1,
    })
  })

  test('lets in SSH from where it was told to, HTTP from everywhere, and nothing else', async () => {
    const { SecurityGroups } = await aws.aws(
      'ec2',
      'describe-security-groups',
      '--filters',
      `Name=tag:Name,Values=${NAME}`,
    )
    const [{ IpPermissions, IpPermissionsEgress }] = SecurityGroups
    const rules = IpPermissions.map(({ IpProtocol, FromPort, ToPort, IpRanges, ...others }: Rule) => {
      expect(others).toEqual({ Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] })
      return `${IpProtocol} ${FromPort}-${ToPort} ${IpRanges.map(({ CidrIp }) => CidrIp)}`
    })
    expect(rules.sort()).toEqual([
      'tcp 22-22 192.0.2.7/32',
      'tcp 443-443 0.0.0.0/0',
      'tcp 80-80 0.0.0.0/0',
      'tcp 8000-8000 0.0.0.0/0',
      'udp 443-443 0.0.0.0/0',
    ])
    expect(IpPermissionsEgress).toMatchObject([{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }])
  })

  test('joins its parts as the emulator does not', () => {
    expect(template.Resources.KeyPair.Properties.PublicKeyMaterial).toBe('PublicKey')
    expect(template.Resources.Instance.Properties).toMatchObject({
      KeyName: 'KeyPair',
      SecurityGroupIds: ['SecurityGroup.GroupId'],
      LaunchTemplate: { LaunchTemplateId: 'LaunchTemplate', Version: 'LaunchTemplate.LatestVersionNumber' },
    })
  })

  test('names the command that finds the fingerprint in what Ubuntu writes to the console', async () => {
    const [ask = '', find = ''] = outputs['Fingerprint']?.split(' | ') ?? []
    expect(await aws.shell(ask)).toContain('Linux version') // a console, though not Ubuntu's
    const console = [
      '[   12.3] cloud-init[612]: |        SHA256:none .  (ED25519)  |',
      '<14>Nov 25 12:00:00 ec2: -----BEGIN SSH HOST KEY FINGERPRINTS-----',
      '<14>Nov 25 12:00:00 ec2: 256 SHA256:ecdsa root@ip-172-31-0-7 (ECDSA)',
      '<14>Nov 25 12:00:00 ec2: 256 SHA256:right/+0 root@ip-172-31-0-7 (ED25519)\r',
      '<14>Nov 25 12:00:00 ec2: 3072 SHA256:rsa root@ip-172-31-0-7 (RSA)',
      '<14>Nov 25 12:00:00 ec2: -----END SSH HOST KEY FINGERPRINTS-----',
    ].join('\n')
    expect(execFileSync('sh', ['-c', find], { input: console, encoding: 'utf8' })).toBe('SHA256:right/+0\n')
  })

  test('is refused when nobody says where SSH may come from', async () => {
    await expect(create('other', ['PublicKey', KEY])).rejects.toThrow(/ValidationError.*SshFrom/)
  })

  test('is gone once it is deleted, and so are its instance and security group', async () => {
    await aws.aws('cloudformation', 'delete-stack', '--stack-name', NAME)
    await aws.aws('cloudformation', 'wait', 'stack-delete-complete', '--stack-name', NAME)
    await expect(describeStack()).rejects.toThrow(/does not exist/)
    expect((await describeInstance()).State.Name).toBe('terminated')
    expect(await aws.aws('ec2', 'describe-security-groups', '--filters', `Name=tag:Name,Values=${NAME}`)).toEqual({
      SecurityGroups: [],
    })
  })
})
