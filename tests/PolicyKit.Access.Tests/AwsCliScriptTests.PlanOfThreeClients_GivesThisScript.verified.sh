#!/usr/bin/env bash
# Deploys users, groups, policies and memberships with the AWS CLI. Written by PolicyKit.
# It may be run again: it looks before each change, and changes only what differs.
set -euo pipefail

tab=$'\t'
newline=$'\n'
errors=$(mktemp)
trap 'rm -f "$errors"' EXIT

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Runs a command that changes nothing and keeps what it prints in "answer". Fails if there is no such entity;
# any other error ends the script.
look() {
  if answer=$("$@" 2>"$errors"); then
    return 0
  fi
  if [[ $(<"$errors") != *'(NoSuchEntity)'* ]]; then
    stop "$(<"$errors")"
  fi
  answer=''
  return 1
}

# Says what is changed, and runs the command that changes it.
change() {
  printf '%s\n' "$1"
  "${@:2}" </dev/null >/dev/null
}

# Whether a list, one word a line or between tabs, has a word.
has() {
  [[ $newline${1//$tab/$newline}$newline == *"$newline$2$newline"* ]]
}

policy_arn() {
  printf 'arn:%s:iam::%s:policy%s%s' "$partition" "$account" "$path" "$1"
}

refuse_wrong_credentials() {
  local caller
  caller=$(aws sts get-caller-identity --query '[Account,Arn]' --output text)
  if [[ $caller == *:root ]]; then
    stop 'These are the credentials of the root user. Use an administrator of its own.'
  fi
  if [[ ${caller%%"$tab"*} != "$account" ]]; then
    stop "These are credentials of account ${caller%%"$tab"*}. The plan is for account $account."
  fi
}

ensure_user() {
  if ! look aws iam get-user --user-name "$1" --query User.UserName --output text; then
    change "create user $1" aws iam create-user --user-name "$1" --path "$path"
  fi
}

# Keeps the group's members in "members" for the calls that follow.
ensure_group() {
  members=''
  if look aws iam get-group --group-name "$1" --query 'Users[].UserName' --output text; then
    members=$answer
  else
    change "create group $1" aws iam create-group --group-name "$1" --path "$path"
  fi
}

# The document is laid out as the AWS CLI prints it, so that the texts can be compared.
ensure_policy() {
  local arn
  arn=$(policy_arn "$1")
  if ! look aws iam get-policy --policy-arn "$arn" --query Policy.DefaultVersionId --output text; then
    change "create policy $1" aws iam create-policy --policy-name "$1" --path "$path" --policy-document "$2"
    return
  fi
  look aws iam get-policy-version --policy-arn "$arn" --version-id "$answer" \
    --query PolicyVersion.Document --output json || stop "The policy $1 has just been deleted."
  if [[ $answer != "$2" ]]; then
    make_room_for_version "$arn" "$1"
    change "update policy $1" \
      aws iam create-policy-version --policy-arn "$arn" --policy-document "$2" --set-as-default
  fi
}

# IAM keeps five versions: the oldest that is not in force makes room.
make_room_for_version() {
  look aws iam list-policy-versions --policy-arn "$1" \
    --query '[length(Versions), sort_by(Versions[?!IsDefaultVersion], &CreateDate)[0].VersionId]' \
    --output text || stop "The policy $2 has just been deleted."
  if [[ ${answer%%"$tab"*} -ge 5 ]]; then
    change "delete version ${answer##*"$tab"} of policy $2" \
      aws iam delete-policy-version --policy-arn "$1" --version-id "${answer##*"$tab"}"
  fi
}

ensure_attached() {
  local arn
  arn=$(policy_arn "$1")
  look aws iam list-attached-group-policies --group-name "$1" --query 'AttachedPolicies[].PolicyArn' \
    --output text || stop "The group $1 has just been deleted."
  if ! has "$answer" "$arn"; then
    change "attach policy $1" aws iam attach-group-policy --group-name "$1" --policy-arn "$arn"
  fi
}

ensure_member() {
  if ! has "$members" "$2"; then
    change "add $2 to $1" aws iam add-user-to-group --group-name "$1" --user-name "$2"
  fi
}

ensure_not_member() {
  if has "$members" "$2"; then
    change "remove $2 from $1" aws iam remove-user-from-group --group-name "$1" --user-name "$2"
    members=$(grep -vxF -- "$2" <<<"${members//$tab/$newline}" || true)
  fi
}

# Takes everybody out of the group who is not among those named behind it.
remove_unlisted_members() {
  local group=$1 listed user
  listed=$(printf '%s\n' "${@:2}")
  while IFS= read -r user; do
    if [[ -n $user ]] && ! has "$listed" "$user"; then
      change "remove $user from $group" aws iam remove-user-from-group --group-name "$group" --user-name "$user"
    fi
  done <<<"${members//$tab/$newline}"
}

# Writes a new key to a file that only its owner may read. The file is opened first: a secret is shown only once.
ensure_access_key() {
  local file=$key_folder/$1.json
  look aws iam list-access-keys --user-name "$1" --query 'AccessKeyMetadata[].AccessKeyId' \
    --output text || stop "The user $1 has just been deleted."
  if [[ -n $answer ]]; then
    return
  fi
  if [[ -e $file || -L $file ]]; then
    stop "There is a file $file already, but $1 has no access key. Move it away."
  fi
  printf 'create access key of %s\n' "$1"
  if ! (
    umask 077
    mkdir -p -- "$key_folder"
    set -o noclobber
    aws iam create-access-key --user-name "$1" --query AccessKey --output json >"$file"
  ); then
    rm -f -- "$file"
    stop "No access key was created for $1."
  fi
}

# The plan
account='123456789012'
partition='aws'
path='/agency/'
key_folder='access-keys'
refuse_wrong_credentials

# Users
ensure_user 'acme-web-dev'
ensure_user 'acme-web-prod'
ensure_user 'new-client-web'
ensure_user 'zoo-web'
ensure_user 'ann'
ensure_user 'bob'
ensure_user 'carl'
ensure_user 'dora'

# Client acme
ensure_group 'acme'
ensure_policy 'acme' '{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": [
                "arn:aws:s3:::acme",
                "arn:aws:s3:::acme/*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": [
                "arn:aws:s3:::acme-dev",
                "arn:aws:s3:::acme-dev/*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "cloudfront:CreateInvalidation",
                "cloudfront:GetInvalidation",
                "cloudfront:ListInvalidations"
            ],
            "Resource": "arn:aws:cloudfront::123456789012:distribution/E2EXAMPLE"
        }
    ]
}'
ensure_attached 'acme'
ensure_member 'acme' 'acme-web-prod'
ensure_member 'acme' 'ann'
ensure_member 'acme' 'bob'
remove_unlisted_members 'acme' 'acme-web-prod' 'ann' 'bob'

# Client acme, environment dev
ensure_group 'acme-dev'
ensure_policy 'acme-dev' '{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": [
                "arn:aws:s3:::acme-dev",
                "arn:aws:s3:::acme-dev/*"
            ]
        }
    ]
}'
ensure_attached 'acme-dev'
ensure_member 'acme-dev' 'acme-web-dev'
ensure_member 'acme-dev' 'dora'
remove_unlisted_members 'acme-dev' 'acme-web-dev' 'dora'

# Client new-client
ensure_group 'new-client'
ensure_policy 'new-client' '{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "arn:aws:s3:::new-client*"
        },
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "arn:aws:s3:::new-client-dev*"
        },
        {
            "Effect": "Allow",
            "Action": [
                "cloudfront:CreateInvalidation",
                "cloudfront:GetInvalidation",
                "cloudfront:ListInvalidations"
            ],
            "Resource": "*"
        }
    ]
}'
ensure_attached 'new-client'
ensure_member 'new-client' 'ann'
ensure_member 'new-client' 'new-client-web'
remove_unlisted_members 'new-client' 'ann' 'new-client-web'

# Client zoo
ensure_group 'zoo'
ensure_policy 'zoo' '{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "arn:aws:s3:::zoo-*"
        }
    ]
}'
ensure_attached 'zoo'
ensure_member 'zoo' 'bob'
ensure_member 'zoo' 'zoo-web'
ensure_not_member 'zoo' 'carl'
ensure_not_member 'zoo' 'former.colleague@example.com'
remove_unlisted_members 'zoo' 'bob' 'zoo-web'

# Access keys
ensure_access_key 'acme-web-dev'
