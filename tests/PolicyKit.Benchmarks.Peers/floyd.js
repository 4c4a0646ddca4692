// The policies of the other contenders, made by iam-floyd: node floyd.js seed|forty first|warm
const { Statement } = require('iam-floyd');

const makers = {
  seed: () => [
    new Statement.S3().allow().to('s3:*').on('arn:aws:s3:::new-client*'),
    new Statement.S3().allow().to('s3:*').on('arn:aws:s3:::new-client-dev*'),
    new Statement.Cloudfront().allow().toCreateInvalidation().toGetInvalidation().toListInvalidations().on('*'),
  ],
  forty: () => Array.from({ length: 40 }, (_, i) => new Statement.S3(`S${i}`).allow()
    .toGetObject().toPutObject().on(`arn:aws:s3:::bucket-${i}/*`).if('aws:PrincipalTag/team', `team-${i}`, 'StringEquals')),
};
const make = () => JSON.stringify({ Version: '2012-10-17', Statement: makers[process.argv[2]]() });

console.log(make());
if (process.argv[3] === 'warm') {
  const run = (count) => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) make();
    return Number(process.hrtime.bigint() - start) / 1000;
  };
  let count = 1;
  while (run(count) < 300000) count *= 2;
  const rounds = Array.from({ length: 5 }, () => run(count) / count).sort((a, b) => a - b);
  console.log(rounds[2].toFixed(3) + ' -1');
}
