# bash completion for irods and the iCommands. Generated; do not edit.
# Put it into a folder that bash-completion reads, or source it from ~/.bashrc.

_irods_names=(
  icd
  ienv
  iexit
  iinit
  ipasswd
  ipwd
  ichksum
  icp
  ils
  imcoll
  imkdir
  imv
  irm
  irmdir
  irmtrash
  itouch
  itree
  ibun
  iget
  iput
  irsync
  istream
  ichmod
  imeta
  iticket
  iquery
  iquest
  ifsck
  ilsresc
  iphymv
  ireg
  irepl
  iscan
  isysmeta
  itrim
  iunreg
  iqdel
  iqmod
  iqstat
  irule
  iadmin
  igroupadmin
  izonereport
  iclienthints
  ierror
  ihelp
  imiscsvrinfo
  ips
  iquota
  iuserinfo
  api
  auth
  browse
  doctor
  icat
  icheck
  idu
  iedit
  ifind
  ihead
  ischema
  ishell
  itail
  itrash
  profile
  sandbox
  share
  transfers
)

# Sets flags, values (OPTION:KIND) and args (KIND) of a command, or of its subcommand $2.
_irods_table() {
  subs= flags= values= args= more=
  case $1 in
  icd | cd)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -v'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='collection-path'
    ;;
  ienv | env)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --origin'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    ;;
  iexit | exit)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -v'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='=full'
    ;;
  iinit | init)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -l --password-stdin --remember --store --grant --issuer --client-id --scope --audience'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --store:=keychain,file,none --grant:=password,device,code,client-credentials,refresh-token --issuer:nothing --client-id:nothing --scope:nothing --audience:nothing'
    args='nothing'
    more=1
    ;;
  ipasswd | passwd)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    ;;
  ipwd | pwd)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    ;;
  ichksum | chksum)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f -a -K --verify --no-compute -M -n -R --hex --silent -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -n:nothing -R:resource --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  icp | cp)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -f -k -K -R -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  ils | ls)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -A -d -l -L -r --recursive -H --human-readable -t --bundle --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -t:ticket --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  imcoll | mcoll)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    more=1
    ;;
  imkdir | mkdir)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -p --parents -v --from-file -0 --null --fail-fast'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
    args='collection-path'
    more=1
    ;;
  imv | mv)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  irm | rm)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -f -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  irmdir | rmdir)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f --force -p --parents -U --unregister -v --verbose --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
    args='collection-path'
    more=1
    ;;
  irmtrash | rmtrash)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -M --orphan -u -z --age -v --from-file -0 --null --fail-fast'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -u:user -z:nothing --age:nothing --from-file:local-path'
    args='collection-path'
    more=1
    ;;
  itouch | touch)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -c --no-create -n --replica -R --resource -r --reference -s --seconds-since-epoch --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -n:nothing --replica:nothing -R:resource --resource:resource -r:logical-path --reference:logical-path -s:nothing --seconds-since-epoch:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  itree | tree)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -c --collections-only -f --fullpath -L --depth -P --pattern -p --pattern-regex -I --ignore -i --ignore-regex -x --regex-extended-syntax -s --size --counts -F --classify -H --human-readable --indent -J -C'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -L:nothing --depth:nothing -P:nothing --pattern:nothing -p:nothing --pattern-regex:nothing -I:nothing --ignore:nothing -i:nothing --ignore-regex:nothing --indent:nothing'
    args='collection-path'
    ;;
  ibun | bun)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -c -x -D -R -f --bwlimit --retry-for --fail-fast'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -D:=tar,gzip,zip -R:resource --bwlimit:nothing --retry-for:nothing'
    args='logical-path logical-path'
    ;;
  iget | get)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f --force -r --recursive -K --verify_checksum --no-times --map-names --keep-failed -R --dest_resc --with-metadata --layout --exclude --include --filter-from --stable-for --order-by --shard -v --verbose -V --very_verbose -P --progress-lines -N --num_threads --bwlimit --retry-for --resume -t --ticket -n --repl_num --fail-fast --from-file -0 --null --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --dest_resc:resource --layout:=plain,bagit,ro-crate --exclude:nothing --include:nothing --filter-from:local-path --stable-for:nothing --order-by:=name,size,mtime --shard:nothing -N:nothing --num_threads:nothing --bwlimit:nothing --retry-for:nothing -t:ticket --ticket:ticket -n:nothing --repl_num:nothing --from-file:local-path'
    args='either-path'
    more=1
    ;;
  iput | put)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f --force -a --all -r --recursive -k --checksum -K --verify_checksum --no-checksum --atomic --keep-failed -R --dest_resc --links --ignore-symlinks -D --data_type --metadata --acl --exclude --include --filter-from --stable-for --order-by --shard -v --verbose -V --very_verbose -P --progress-lines -N --num_threads --bwlimit --retry-for --resume -t --ticket -n --repl_num --fail-fast --from-file -0 --null'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --dest_resc:resource --links:=follow,skip,refuse -D:nothing --data_type:nothing --metadata:nothing --acl:nothing --exclude:nothing --include:nothing --filter-from:local-path --stable-for:nothing --order-by:=name,size,mtime --shard:nothing -N:nothing --num_threads:nothing --bwlimit:nothing --retry-for:nothing -t:ticket --ticket:ticket -n:nothing --repl_num:nothing --from-file:local-path'
    args='either-path'
    more=1
    ;;
  irsync | rsync)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -K --checksum -s --size-only -l --list --delete --max-delete --no-trash --no-times --no-checksum -R --resource --age -v --verbose -V --map-names --links --ignore-symlinks --exclude --include --filter-from --stable-for --order-by --shard -N --num_threads --bwlimit --retry-for --from-file -0 --null --fail-fast --no-glob --resume'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --max-delete:nothing -R:resource --resource:resource --age:nothing --links:=follow,skip,refuse --exclude:nothing --include:nothing --filter-from:local-path --stable-for:nothing --order-by:=name,size,mtime --shard:nothing -N:nothing --num_threads:nothing --bwlimit:nothing --retry-for:nothing --from-file:local-path'
    args='either-path'
    more=1
    ;;
  istream | stream)
    subs='read write'
    case $2 in
    read)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -R --resource -n --replica -o --offset -c --count --bwlimit --retry-for'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --resource:resource -n:nothing --replica:nothing -o:nothing --offset:nothing -c:nothing --count:nothing --bwlimit:nothing --retry-for:nothing'
      args='logical-path'
      ;;
    write)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -R --resource -n --replica -o --offset -c --count --bwlimit --retry-for -a --append --no-trunc -k --checksum --no-checksum'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --resource:resource -n:nothing --replica:nothing -o:nothing --offset:nothing -c:nothing --count:nothing --bwlimit:nothing --retry-for:nothing'
      args='logical-path'
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  ichmod | chmod)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -M -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
    args='=own,write,read,null,inherit,noinherit grantee-or-path'
    more=1
    ;;
  imeta | meta)
    subs='add rm rmi mod set ls cp qu adda addw rmw lsw apply export import add-job from-table help quit'
    case $2 in
    add)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing'
      ;;
    rm)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob --all --attr --system -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path --attr:attribute -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing metadata-item'
      more=1
      ;;
    rmi)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item nothing'
      ;;
    mod)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing'
      more=1
      ;;
    set)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing'
      ;;
    ls)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -l -z --zone_name -M --admin_mode'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute'
      ;;
    cp)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      args='nothing nothing'
      ;;
    qu)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -z --zone_name -M --admin_mode'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      args='metadata-test'
      more=1
      ;;
    adda)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing'
      ;;
    addw)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      args='nothing attribute value nothing'
      ;;
    rmw)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute value nothing'
      ;;
    lsw)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d -C -R -u -r --recursive --from-file -0 --null --fail-fast --no-glob -l -z --zone_name -M --admin_mode'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path -z:nothing --zone_name:nothing'
      args='metadata-item attribute'
      ;;
    apply)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --from-file -0 --null --fail-fast --no-glob --results -v --verbose -M --admin_mode'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path --results:local-path'
      args='local-path logical-path'
      more=1
      ;;
    export)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --format -r --recursive -d -C --from-file -0 --null --fail-fast --no-glob'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --format:=json,ndjson,csv,tsv,mango --from-file:local-path'
      args='logical-path'
      more=1
      ;;
    import)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --merge --replace --only --system --to --results -v --verbose -M --admin_mode --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --only:attribute --to:logical-path --results:local-path'
      args='local-path'
      ;;
    add-job)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recurse --prefix --include --from-file -0 --null --fail-fast --no-glob --results -v --verbose -M --admin_mode'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --prefix:nothing --include:nothing --from-file:local-path --results:local-path'
      args='logical-path'
      more=1
      ;;
    from-table)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --add --set --path-column --path-pattern --by-name --all-matches --base --column --skip-column --separator --split-column --literal-headers --delimiter --sheet --config --schema --keep-others --prefix --results -v --verbose -M --admin_mode --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --path-column:nothing --path-pattern:nothing --base:logical-path --column:nothing --skip-column:nothing --separator:nothing --split-column:nothing --delimiter:nothing --sheet:nothing --config:local-path --schema:schema --prefix:nothing --results:local-path'
      args='local-path'
      ;;
    help)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      args='=add,rm,rmi,mod,set,ls,cp,qu,adda,addw,rmw,lsw,apply,export,import,add-job,from-table'
      ;;
    quit)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      ;;
    *)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z --zone_name -M --admin_mode'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --zone_name:nothing'
      args='nothing'
      more=1
      ;;
    esac
    ;;
  iticket | ticket)
    subs='create delete ls ls-all mod help quit'
    case $2 in
    create)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --uses --write-file --write-bytes --expire --user --group --host --from-file -0 --null --fail-fast --no-glob -z'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --uses:nothing --write-file:nothing --write-bytes:nothing --expire:nothing --user:user --group:group --host:nothing --from-file:local-path -z:nothing'
      args='=read,write logical-path nothing'
      ;;
    delete)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing'
      args='ticket'
      ;;
    ls)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing'
      args='ticket'
      ;;
    ls-all)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing'
      ;;
    mod)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    help)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='=create,delete,ls,ls-all,mod'
      ;;
    quit)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    *)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -z'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing'
      args='nothing'
      more=1
      ;;
    esac
    ;;
  iquery | query)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -c --columns --sql-only --limit -z --zone'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --limit:nothing -z:nothing --zone:nothing'
    args='nothing'
    ;;
  iquest | quest)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --sql -z --no-page --limit'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing --limit:nothing'
    args='=attrs,no-distinct,uppercase'
    more=1
    ;;
  ifsck | fsck)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -K -R'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource'
    args='local-path'
    ;;
  ilsresc | lsresc)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -l --tree --ascii -z'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -z:nothing'
    args='resource'
    ;;
  iphymv | phymv)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -S -R -n -r --recursive -M -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -S:resource -R:resource -n:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  ireg | reg)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -R --repl -k -K -f -D'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource -D:nothing'
    args='nothing logical-path'
    ;;
  irepl | repl)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -R -S -n -a -U -r --recursive -M -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource -S:resource -n:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  iscan | scan)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -d'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='either-path'
    ;;
  isysmeta | sysmeta)
    subs='ls mod ldt'
    case $2 in
    ls)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -l -v --from-file -0 --null --fail-fast --no-glob'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path'
      args='logical-path'
      more=1
      ;;
    mod)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='logical-path =datatype,comment nothing'
      more=1
      ;;
    ldt)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  itrim | trim)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -n -S -N --age --dryrun -r --recursive -M -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -n:nothing -S:resource -N:nothing --age:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  iunreg | unreg)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -n -S -N --age --dryrun -r --recursive -M -v --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -n:nothing -S:resource -N:nothing --age:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  iqdel | qdel)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -a -u -v --fail-fast'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -u:user'
    args='nothing'
    more=1
    ;;
  iqmod | qmod)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    more=1
    ;;
  iqstat | qstat)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -a -l -u'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -u:user'
    args='nothing'
    ;;
  irule | rule)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -F --file -r --rule-engine-plugin-instance -a --available -l --list -v --verbose --force'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -F:local-path --file:local-path -r:nothing --rule-engine-plugin-instance:nothing'
    args='nothing'
    more=1
    ;;
  iadmin | admin)
    subs='lu luz lua luan lt lr lz lg lgd lq mkuser moduser rmuser mkgroup rmgroup atg rfg mkresc modresc rmresc addchildtoresc rmchildfromresc mkzone modzone rmzone asq rsq modrepl spass dspass aua rua rpp cu suq sgq rum at rt modzonecollacl modrescdatapaths get_grid_configuration set_grid_configuration get_delay_server_info set_delay_server remove_session_tokens lrg atrg rfrg help quit'
    case $2 in
    lu)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user'
      ;;
    luz)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing user'
      ;;
    lua)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user'
      ;;
    luan)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      ;;
    lt)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing nothing'
      ;;
    lr)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource'
      ;;
    lz)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      ;;
    lg)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    lgd)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    lq)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user-or-group'
      ;;
    mkuser)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user =rodsuser,groupadmin,rodsadmin'
      ;;
    moduser)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user =type,password nothing'
      ;;
    rmuser)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='user'
      ;;
    mkgroup)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    rmgroup)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    atg)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group user'
      ;;
    rfg)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group user'
      ;;
    mkresc)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource nothing nothing nothing'
      ;;
    modresc)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource =name,type,host,path,status,comment,info,free_space,context,rebalance nothing'
      ;;
    rmresc)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --dryrun'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource'
      ;;
    addchildtoresc)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource resource nothing'
      ;;
    rmchildfromresc)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='resource resource'
      ;;
    mkzone)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing =remote nothing nothing'
      ;;
    modzone)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing =name,conn,comment nothing'
      ;;
    rmzone)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      ;;
    asq)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing nothing'
      ;;
    rsq)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      ;;
    modrepl)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='=logical_path,data_id logical-path =replica_number,resource_hierarchy nothing =DATA_ACCESS_TIME,DATA_CHECKSUM,DATA_COMMENTS,DATA_CREATE_TIME,DATA_EXPIRY,DATA_MODE,DATA_MODIFY_TIME,DATA_PATH,DATA_REPL_NUM,DATA_REPL_STATUS,DATA_RESC_ID,DATA_SIZE,DATA_STATUS,DATA_TYPE_NAME,DATA_VERSION nothing'
      ;;
    spass)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing nothing'
      ;;
    dspass)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing nothing'
      ;;
    aua)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    rua)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    rpp)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    cu)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    suq)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    sgq)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    rum)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    at)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    rt)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    modzonecollacl)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    modrescdatapaths)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    get_grid_configuration)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    set_grid_configuration)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    get_delay_server_info)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    set_delay_server)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    remove_session_tokens)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    lrg)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    atrg)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    rfrg)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    help)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='=lu,luz,lua,luan,lt,lr,lz,lg,lgd,lq,mkuser,moduser,rmuser,mkgroup,rmgroup,atg,rfg,mkresc,modresc,rmresc,addchildtoresc,rmchildfromresc,mkzone,modzone,rmzone,asq,rsq,modrepl,spass,dspass,aua,rua,rpp,cu,suq,sgq,rum,at,rt,modzonecollacl,modrescdatapaths,get_grid_configuration,set_grid_configuration,get_delay_server_info,set_delay_server,remove_session_tokens,lrg,atrg,rfrg'
      ;;
    quit)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    *)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    esac
    ;;
  igroupadmin | groupadmin)
    subs='lg mkuser mkgroup atg rfg help quit'
    case $2 in
    lg)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    mkuser)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing nothing nothing'
      ;;
    mkgroup)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group'
      ;;
    atg)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group user'
      ;;
    rfg)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='group user'
      ;;
    help)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='=lg,mkuser,mkgroup,atg,rfg'
      ;;
    quit)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    *)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    esac
    ;;
  izonereport | zonereport)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    ;;
  iclienthints | clienthints)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    more=1
    ;;
  ierror | error)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --exit-codes'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    ;;
  ihelp | help)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -a'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='command'
    ;;
  imiscsvrinfo | miscsvrinfo)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    ;;
  ips | ps)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='nothing'
    more=1
    ;;
  iquota | quota)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -a -u'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -u:user'
    args='=usage'
    ;;
  iuserinfo | userinfo)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='user'
    ;;
  api)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --input --paginate --include'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --input:local-path'
    args='=GET,POST =collections,data-objects,info,query,resources,rules,tickets,users-groups,zones nothing'
    more=1
    ;;
  auth)
    subs='status token refresh'
    case $2 in
    status)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --offline'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    token)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    refresh)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  browse)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    args='logical-path'
    ;;
  doctor)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
    ;;
  icat | cat)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -R --resource -t --ticket --bwlimit --retry-for --from-file -0 --null --fail-fast --no-glob'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --resource:resource -t:ticket --ticket:ticket --bwlimit:nothing --retry-for:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  icheck | check)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -K --checksum --missing -v --verbose --shard-count --exclude --include --filter-from --links --ignore-symlinks -N --num_threads --bwlimit --retry-for --fail-fast'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --missing:=unknown,compute,read --shard-count:nothing --exclude:nothing --include:nothing --filter-from:local-path --links:=follow,skip,refuse -N:nothing --num_threads:nothing --bwlimit:nothing --retry-for:nothing'
    args='local-path logical-path'
    ;;
  idu | du)
    flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -d --depth -s --summarize -H --human-readable --replicas --count -c --total --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -d:nothing --depth:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  iedit | edit)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --editor --create -R --resource'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --editor:nothing -R:resource --resource:resource'
    args='logical-path'
    ;;
  ifind | find)
    flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -n --name --iname --path --regex -t --type --size --owner --created --modified --newer --older --checksum --replicas --replica-state --resource --permission --avu --object_avu --collection_avu -a --and -o --or --not --open --close --mindepth --maxdepth --print0 --exec --delete --yes --no-trash --explain --from-file -0 --null --fail-fast --no-glob'
    values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -n:nothing --name:nothing --iname:nothing --path:nothing --regex:nothing -t:=f,d,d,f --type:=f,d,d,f --size:nothing --owner:user --created:nothing --modified:nothing --newer:nothing --older:nothing --checksum:=present,absent --replicas:nothing --replica-state:=good,stale,intermediate,locked --resource:resource --permission:user-or-group --avu:attribute --object_avu:attribute --collection_avu:attribute --mindepth:nothing --maxdepth:nothing --exec:nothing --from-file:local-path'
    args='logical-path'
    more=1
    ;;
  ihead | head)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color --quiet --debug --progress -h --help -R --resource -t --ticket --bwlimit --retry-for --from-file -0 --null --fail-fast --no-glob -n --lines -c --bytes -v --verbose -q'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --resource:resource -t:ticket --ticket:ticket --bwlimit:nothing --retry-for:nothing --from-file:local-path -n:nothing --lines:nothing -c:nothing --bytes:nothing'
    args='logical-path'
    more=1
    ;;
  ischema | schema)
    subs='ls show get lint new validate to-avus apply extract rm diff publish archive clone status upgrade template export'
    case $2 in
    ls)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --realm --published'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --realm:nothing'
      args='schema'
      ;;
    show)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --markdown'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema schema-field'
      ;;
    get)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f --force'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema local-path'
      ;;
    lint)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema'
      more=1
      ;;
    new)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --from-table --path-column --from --title --realm --to --save -f --force'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-table:local-path --path-column:nothing --from:schema --title:nothing --realm:nothing --to:local-path'
      args='nothing'
      ;;
    validate)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --strict --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema local-path'
      more=1
      ;;
    to-avus)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --strict --prefix'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --prefix:nothing'
      args='schema local-path'
      ;;
    apply)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --strict -r --recursive -C --collections --from-file -0 --null --fail-fast --no-glob --prefix -v --verbose -M --admin --force-realm'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path --prefix:nothing'
      args='schema local-path logical-path'
      more=1
      ;;
    extract)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive --from-file -0 --null --fail-fast --no-glob --prefix'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path --prefix:nothing'
      args='schema logical-path'
      more=1
      ;;
    rm)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive -C --collections --from-file -0 --null --fail-fast --no-glob --prefix -v --verbose -M --admin'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --from-file:local-path --prefix:nothing'
      args='schema logical-path'
      more=1
      ;;
    diff)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --breaking'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema schema'
      ;;
    publish)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --realm'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --realm:nothing'
      args='schema'
      ;;
    archive)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema'
      ;;
    clone)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --realm --title --to -f --force'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --realm:nothing --title:nothing --to:local-path'
      args='schema nothing'
      ;;
    status)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive --schema --from-file -0 --null --fail-fast --no-glob --prefix'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --schema:schema --from-file:local-path --prefix:nothing'
      args='logical-path'
      more=1
      ;;
    upgrade)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive --schema --from-file -0 --null --fail-fast --no-glob --prefix -y --yes -v --verbose -M --admin'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --schema:schema --from-file:local-path --prefix:nothing'
      args='logical-path'
      more=1
      ;;
    template)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --format'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --format:=json,csv,tsv,xlsx'
      args='schema'
      ;;
    export)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --json-schema'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='schema'
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  ishell | shell)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -f -e -x'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -f:local-path'
    ;;
  itail | tail)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color --quiet --debug --progress -h --help -R --resource -t --ticket --bwlimit --retry-for --from-file -0 --null --fail-fast --no-glob -n --lines -c --bytes -v --verbose -q'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none -R:resource --resource:resource -t:ticket --ticket:ticket --bwlimit:nothing --retry-for:nothing --from-file:local-path -n:nothing --lines:nothing -c:nothing --bytes:nothing'
    args='logical-path'
    more=1
    ;;
  itrash | trash)
    subs='ls restore empty'
    case $2 in
    ls)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -r --recursive --trash-days --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --trash-days:nothing'
      args='logical-path'
      more=1
      ;;
    restore)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --to --all --keep-name -v --verbose --from-file -0 --null --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --to:collection-path --from-file:local-path'
      args='logical-path'
      more=1
      ;;
    empty)
      flags='--json --ndjson --csv --tsv --fields --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --older-than --yes -v --verbose --from-file -0 --null --fail-fast'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --older-than:nothing --from-file:local-path'
      args='logical-path'
      more=1
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  profile)
    subs='add list use remove import'
    case $2 in
    add)
      flags='--json --profile --color -q --quiet --debug --progress -h --help --url --user-name --zone-name --ca-file --home --current --resource --requests-in-flight --padding --store --issuer --client-id --scope --audience --insecure-http --use'
      values='--profile:profile --color:=auto,always,never --progress:=auto,json,none --url:nothing --user-name:nothing --zone-name:nothing --ca-file:local-path --home:logical-path --current:logical-path --resource:resource --requests-in-flight:nothing --padding:=on,off --store:=keychain,file,none --issuer:nothing --client-id:nothing --scope:nothing --audience:nothing'
      args='nothing'
      ;;
    list)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    use)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --none'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='profile'
      ;;
    remove)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='profile'
      ;;
    import)
      flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --use'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      ;;
    *)
      flags='-h --help'
      ;;
    esac
    ;;
  sandbox)
    flags='--json --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --port --host --dir --admin --zone --seed-file --api-version --max-request-body --rows-per-query --streams-per-handle --streams-total --token-lifetime --request-timeout --read-buffer --fault --control --seed'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --port:nothing --host:nothing --dir:local-path --admin:nothing --zone:nothing --seed-file:local-path --api-version:=0.3.0,0.4.0,0.5.0,0.6.0,0.7.0 --max-request-body:nothing --rows-per-query:nothing --streams-per-handle:nothing --streams-total:nothing --token-lifetime:nothing --request-timeout:nothing --read-buffer:nothing --fault:nothing --seed:nothing'
    ;;
  share)
    flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help -w --write --uses --write-file --write-bytes --expire --user --group --host'
    values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none --uses:nothing --write-file:nothing --write-bytes:nothing --expire:nothing --user:user --group:group --host:nothing'
    args='logical-path'
    ;;
  transfers)
    subs='list resume remove'
    case $2 in
    list)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    resume)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --elsewhere --fail-fast'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    remove)
      flags='--json --dry-run --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help --elsewhere --fail-fast'
      values='--url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      args='nothing'
      more=1
      ;;
    *)
      flags='--json --ndjson --csv --tsv --fields --url --user-name --zone-name --profile --insecure-http --ca-file --color -q --quiet --debug --progress -h --help'
      values='--fields:keys --url:nothing --user-name:nothing --zone-name:nothing --profile:profile --ca-file:local-path --color:=auto,always,never --progress:=auto,json,none'
      ;;
    esac
    ;;
  *) return 1 ;;
  esac
}

# The words of the line up to the cursor; bash splits them at : and = too, which is undone here.
_irods_words() {
  local line=$COMP_LINE word before
  words=()
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if [[ -z $word ]]; then
      words+=('')
      continue
    fi
    before=${line%%"$word"*}
    line=${line#*"$word"}
    if [[ -z $before && ${#words[@]} -gt 0 ]]; then
      words[${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
  done
}

# Sets plain to what a word means to bash, quote to the quote that is open at its end, and opened
# to what the part before that quote means.
_irods_unquote() {
  local rest=$1 part
  plain= quote= opened=
  while [[ -n $rest ]]; do
    part=${rest:0:1}
    case $quote$part in
    \\)
      plain+=${rest:1:1} part=${rest:0:2}
      ;;
    \' | \")
      quote=$part opened=$plain
      ;;
    \'\' | \"\")
      quote=
      ;;
    \"\\)
      [[ $rest == \\[\"\\\$\`]* ]] && part=${rest:0:2}
      plain+=${part: -1}
      ;;
    *)
      plain+=$part
      ;;
    esac
    rest=${rest:${#part}}
  done
}

# Keeps those of the words on stdin that begin with $cur.
_irods_offer() {
  local candidate
  while IFS= read -r candidate; do
    [[ $candidate == "$cur"* ]] && COMPREPLY+=("${candidate#"$dropped"}")
  done
}

# As _irods_offer, for names of any kind: quoted as the word on the line is. Not by printf %q, which
# writes names beyond ASCII as numbers where the locale is C.
_irods_offer_names() {
  local candidate
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(_irods_fitting | _irods_quoted)
}

_irods_fitting() {
  local candidate
  while IFS= read -r candidate; do
    [[ $candidate == "$cur"* ]] && printf '%s\n' "${candidate#"$dropped"}"
  done
}

_irods_quoted() {
  case $quote in
  \') sed "s/'/'\\\\''/g" ;;
  \") sed 's/[\\"$\`]/\\&/g' ;;
  *) LC_ALL=C sed 's/[][ !"$&'\''()*,;<>?\\^\`{|}]/\\&/g; s/^#/\\#/; s/^~\([^/]\)/\\~\1/' ;;
  esac
}

_irods_ask() {
  command irods __complete --shell $$ -- "${words[@]}" 2>/dev/null
}

_irods_local() {
  local path
  while IFS= read -r path; do
    [[ -d $path ]] && path+=/
    printf '%s\n' "$path"
  done < <(compgen -f -- "$cur")
}

_irods_kind() {
  case $1 in
  =*) _irods_offer < <(printf '%s\n' "${1#=}" | tr ',' '\n') ;;
  command) _irods_offer < <(printf '%s\n' "${_irods_names[@]}") ;;
  local-path)
    _irods_offer < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
    ;;
  either-path | schema) _irods_offer_names < <(_irods_local; _irods_ask) ;;
  nothing) ;;
  *) _irods_offer_names < <(_irods_ask) ;;
  esac
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
}

_irods() {
  local words cur piece plain opened dropped quote name sub= at=1 word value last
  local subs flags values args more
  COMPREPLY=()
  _irods_words
  for ((last = 0; last < ${#words[@]}; last++)); do
    _irods_unquote "${words[last]}"
    words[last]=$plain
  done
  cur=$plain dropped=$opened
  if [[ -z $quote ]]; then
    piece=${COMP_WORDS[COMP_CWORD]}
    [[ $piece == [=:] ]] && piece=
    _irods_unquote "$piece"
    dropped=${cur%"$plain"}
  fi
  name=${words[0]##*/}
  if [[ $name == irods ]]; then
    if [[ ${#words[@]} -eq 2 ]]; then
      _irods_offer < <(printf '%s\n' "${_irods_names[@]}" --help --version)
      return
    fi
    name=${words[1]}
    at=2
  fi
  _irods_table "$name" || return
  if [[ -n $subs ]]; then
    for word in "${words[@]:at:${#words[@]}-at-1}"; do
      [[ $word == -* ]] || { sub=$word; break; }
    done
    [[ -n $sub ]] && _irods_table "$name" "$sub"
  fi
  _irods_word
}

# Completes the last word, by what stands before it.
_irods_word() {
  local last=$((${#words[@]} - 1)) index ended position=0 previous=${words[${#words[@]}-2]} pair
  if [[ $cur == --*=* ]]; then
    for pair in $values; do
      if [[ $pair == "${cur%%=*}":* ]]; then
        dropped=${dropped#"${cur%%=*}="}
        cur=${cur#*=}
        _irods_kind "${pair#*:}"
      fi
    done
    return
  fi
  for pair in $values; do
    [[ $pair == "$previous":* && $last -gt $at ]] && { _irods_kind "${pair#*:}"; return; }
  done
  # After a -- there are no more options.
  for ((ended = at; ended < last; ended++)); do
    [[ ${words[ended]} == -- ]] && break
  done
  if [[ $cur == -* && $ended -eq $last ]]; then
    _irods_offer < <(printf '%s\n' $flags)
    return
  fi
  [[ -n $subs && -z $sub ]] && { _irods_offer < <(printf '%s\n' $subs); return; }
  for ((index = at; index < last; index++)); do
    if ((index > ended)); then
      ((position++))
    elif [[ " $values" == *" ${words[index]}:"* ]]; then
      ((index++))
    elif [[ ${words[index]} != -* ]]; then
      ((position++))
    fi
  done
  [[ -n $sub ]] && ((position--))
  set -- $args
  [[ -n $more && $position -ge $# ]] && position=$(($# - 1))
  shift "$position" 2>/dev/null || return
  [[ $# -gt 0 ]] && _irods_kind "$1"
}

complete -F _irods iadmin ibun icat icd icheck ichksum ichmod iclienthints icp idu iedit ienv ierror iexit ifind ifsck iget igroupadmin ihead ihelp iinit ils ilsresc imcoll imeta imiscsvrinfo imkdir imv ipasswd iphymv ips iput ipwd iqdel iqmod iqstat iquery iquest iquota ireg irepl irm irmdir irmtrash irods irsync irule iscan ischema ishell istream isysmeta itail iticket itouch itrash itree itrim iunreg iuserinfo izonereport
